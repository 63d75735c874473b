/** A program that turns content which is already there into Markdown. */
export interface Writer {
  /** Name and version, as in a table. */
  readonly title: string;
  /**
   * Takes the blocks of a page as JSON of the official API, with children beside their type, and gets everything ready that is not part of
   * writing. What comes back writes them, as often as it is called.
   */
  readonly prepare: (json: string) => () => Promise<string> | string;
}
