import type { Database, Id, NotionAdapter, Page } from "@pagebridge/core-types";
import type { RawBlock, ReadAnswer, ReadRequest, Side, SideError, ViewsAnswer } from "../../shared/api.js";
import type { CapturedAnswer } from "../readers/answer-log.js";
import type { ContentReading } from "../readers/read-content.js";

/** One side of a read, with what its tabs are made of. */
export interface StoredSide extends ContentReading {
  readonly status: "read";
  readonly adapter: NotionAdapter;
  readonly answers: readonly CapturedAnswer[];
}

/** A read that the page may come back to. */
export interface StoredRead {
  readonly id: string;
  readonly source: ReadRequest["source"];
  /** As it was asked for. */
  readonly reference: string;
  readonly sides: { readonly [Name in Side]: SideError | StoredSide };
  /** Addresses of pictures that the content names, and nothing else. */
  readonly pictures: Set<string>;
  /** Views that were asked for, by side and database. */
  readonly views: Map<`${Side} ${Id}`, ViewsAnswer>;
  /** What was answered. */
  readonly answer: ReadAnswer;
  /** The JSON of both APIs side by side, made when it is asked for. */
  readonly raw: () => readonly RawBlock[];
}

/** The content that a side read, if it did. */
export function contentOf(side: SideError | StoredSide): Database | Page | undefined {
  return side.status === "read" ? side.content : undefined;
}
