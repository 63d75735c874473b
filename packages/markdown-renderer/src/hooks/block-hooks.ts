import type { AppBlock, AppBlockType, Block, BlockType, Diagnostic, RichText } from "@pagebridge/core-types";
import type { BlockContent, PhrasingContent } from "mdast";

/** What a function that writes blocks works with. */
export interface BlockContext {
  /**
   * The content of a paragraph, written as the renderer does, with all marks, links and mentions. That of a heading or a cell is a single
   * `line`, with tags for line breaks.
   */
  readonly text: (richText: RichText, place?: "line" | "paragraph") => PhrasingContent[];
  /** Blocks, written as the renderer does and by the same functions; the block in question itself as if there were none for it. */
  readonly nodes: (blocks: readonly Block[]) => BlockContent[];
  /** Adds a diagnostic about the block. Nobody else knows what is lost of it. */
  readonly report: (diagnostic: Omit<Diagnostic, "id" | "propertyId">) => void;
}

/** Nodes, or text in the dialect that is put down as it is; nothing when it is empty. Undefined leaves the block to the renderer. */
export type BlockOutput = readonly BlockContent[] | string | undefined;

/** Functions that write the blocks of a kind. */
export type BlockHooks = {
  readonly [Type in BlockType]?: (block: BlockOf<Type>, context: BlockContext) => BlockOutput;
};

/** The block of a kind. */
type BlockOf<Type extends BlockType> = Type extends AppBlockType
  ? AppBlock & { readonly type: Type }
  : Extract<Block, { readonly type: Type }>;
