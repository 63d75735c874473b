/** The page that is read, and the server that it is read from. */
export interface ReadTarget {
  /** Where the API is, without `/v1`. */
  readonly baseUrl: string;
  readonly token: string;
  readonly pageId: string;
}

/** A program that reads one page through the official API and converts it. */
export interface Reader {
  /** Name and version, as in a table. */
  readonly title: string;
  /** Reads the page and answers with all the text that came of it: Markdown where the program writes Markdown. */
  readonly read: (target: ReadTarget) => Promise<string>;
}
