import type { Capabilities, Database, Diagnostic, Id, Page, ReadCost, Row, View } from "@pagebridge/core-types";

/** The two doors into Notion. */
export type Side = "internal" | "official";

/** Names of the dialects that the Markdown tab offers. */
export type FlavorName = "commonmark" | "gfm" | "mdx" | "notion" | "obsidian";

/** One line of the sample workspace's tree. */
export interface TreeEntry {
  readonly id: Id;
  readonly title: string;
  readonly kind: "database" | "page";
  /** An emoji; other icons are left out. */
  readonly icon?: string;
  readonly children: readonly TreeEntry[];
}

/** `GET /api/session`: what this server can do for the reader at the moment. */
export interface SessionState {
  /** Whether an official token is kept in this server's memory. The token itself is never sent back. */
  readonly hasToken: boolean;
  /** The dialects that can be asked for, in the order to offer them. */
  readonly flavors: readonly FlavorName[];
  readonly tree: readonly TreeEntry[];
}

/** The answer of `POST /api/token`, which carries `{ token }`, and of `DELETE /api/token`. */
export interface TokenState {
  readonly hasToken: boolean;
}

/** `POST /api/read`: one page or database, through both APIs. */
export interface ReadRequest {
  /** An id, or any Notion URL. */
  readonly reference: string;
  /** The emulated sample workspace, or Notion itself. */
  readonly source: "notion" | "sample";
  /** Whether the reader was told the risk of the internal API and agreed. Needed for `notion` only. */
  readonly agreedToInternal?: boolean;
}

/** Why one side has nothing to show. */
export interface SideError {
  readonly status: "failed";
  readonly code: string;
  /** One or two sentences for people. */
  readonly message: string;
}

/** What one side read. */
export interface SideReading {
  readonly status: "read";
  readonly content: Database | Page;
  /** The page as sanitised HTML. Blocks carry `data-block` with their id. */
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly cost: ReadCost;
  /** How many answers came, for the raw tab. */
  readonly answers: number;
}

/** One side of a read. */
export type SideResult = SideError | SideReading;

/** A place where the two models differ. */
export interface Difference {
  /** Where, for people: `Block 3 › text`. */
  readonly path: string;
  readonly blockId?: Id;
  readonly official: string;
  readonly internal: string;
  /** The declared gap that explains it; absent when nothing does. */
  readonly explanation?: { readonly side: Side; readonly capability: string; readonly limit: string };
}

/** The answer of `POST /api/read`. */
export interface ReadAnswer {
  /** Names this read in later requests. Forgotten when the server ends or has newer ones. */
  readonly readId: string;
  readonly kind: "database" | "page";
  readonly title: string;
  readonly official: SideResult;
  readonly internal: SideResult;
  readonly differences: readonly Difference[];
}

/** `GET /api/markdown/:readId/:side/:flavor`. */
export interface MarkdownAnswer {
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One object of an answer, as it came. */
export interface RawBlock {
  readonly blockId: Id;
  readonly official?: string;
  readonly internal?: string;
  /** Bytes of the JSON as it came, without white space. */
  readonly officialBytes?: number;
  readonly internalBytes?: number;
}

/** `GET /api/raw/:readId`: the JSON of both APIs for the same blocks, in document order; with `?block=<id>`, of that block alone. */
export interface RawAnswer {
  readonly blocks: readonly RawBlock[];
}

/** One whole answer of an API. */
interface WholeAnswer {
  /** What was asked: `GET blocks/1f3c…/children`, `loadPageChunk`. */
  readonly request: string;
  readonly bytes: number;
  /** The JSON as it came. Absent when it is too large to be kept. */
  readonly json?: string;
}

/** `GET /api/answers/:readId/:side`: all answers of one side, in the order in which they came. */
export interface WholeAnswers {
  readonly answers: readonly WholeAnswer[];
}

/** One view, with the rows that it shows. */
export interface ViewWithRows {
  readonly view: View;
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `GET /api/views/:readId/:side/:databaseId`. The database comes without rows; those are in its views. */
export interface ViewsAnswer {
  readonly database: Database;
  readonly views: readonly ViewWithRows[];
  /** Titles of the rows that relations lead to, by id. */
  readonly titles: { readonly [id: Id]: string };
  readonly cost: ReadCost;
}

/** What a reader needs, as the questionnaire asks it. */
export interface Needs {
  readonly pages: "private" | "public";
  readonly canInstall: boolean;
  readonly needsViews: boolean;
  readonly lifetime: "long" | "once";
  readonly runsFor: "me" | "others";
}

/** One recommended API. */
export interface Recommended {
  readonly side: Side;
  readonly isPossible: boolean;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
}

/** `POST /api/recommend`. */
export interface RecommendAnswer {
  readonly ranked: readonly Recommended[];
}

/** One row of the classic comparison. */
export interface ClassicClaim {
  readonly number: number;
  readonly claim: string;
  readonly nowTrue: string;
  /** A figure measured on the sample workspace while this server started. */
  readonly measured?: string;
}

/** `GET /api/comparison`. */
export interface ComparisonAnswer {
  readonly official: Capabilities;
  readonly internal: Capabilities;
  readonly descriptions: { readonly [capability: string]: string };
  readonly claims: readonly ClassicClaim[];
}

/** `GET /api/code/:readId?side=…&flavor=…`. */
export interface CodeAnswer {
  readonly install: string;
  readonly typescript: string;
}

/**
 * The body of every answer that is no success.
 *
 * Answers that are no JSON: `GET /api/download/:readId/:side.md`, `….json` (the model) and `….zip` (both and the pictures), all with
 * `?flavor=…`; and `GET /image`, see `imageAddress`.
 */
export interface ErrorAnswer {
  readonly error: { readonly code: string; readonly message: string };
}
