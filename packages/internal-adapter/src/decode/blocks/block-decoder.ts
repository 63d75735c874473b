import type { Block, BlockCommon, Database, Id, Page } from "@pagebridge/core-types";
import type { FieldReader, WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

/** The children of a block, in the fields of the model. */
export interface Children {
  readonly children: readonly Block[];
  readonly hasUnreadChildren?: true;
}

/** One record of the table `block`, taken apart as far as all kinds are alike. */
export interface BlockInput {
  readonly record: WireRecord;
  /** The block whose list of children led here; absent for a block that was asked for by id. */
  readonly listedIn: Id | undefined;
  /** The type in the record. */
  readonly type: string;
  /** Texts and, in a simple table's row, cells, as rich text. */
  readonly properties: WireRecord;
  /** Everything that is no text. */
  readonly format: FieldReader;
  readonly common: BlockCommon;
  /** At this block. */
  readonly context: InternalContext;
  /** Decodes the block's own children. */
  readonly children: () => Children;
  /** Decodes what another block holds, such as a synced block's original. */
  readonly contentOf: (holderId: Id) => Children;
  /** The page itself, for a block that is one; undefined when the caller wants a reference. */
  readonly page: () => Page | undefined;
  /** The database itself, for a block that is one; undefined when the caller wants a reference. */
  readonly database: () => Database | undefined;
}

/** Decodes one kind of block. Several blocks are neighbours; none when the record stands for nothing but its children. */
export type BlockDecoder = (input: BlockInput) => Block | readonly Block[];
