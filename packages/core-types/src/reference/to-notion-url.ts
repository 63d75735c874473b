import { undashId } from "./id.js";

/** What a link made by {@link toNotionUrl} points at besides the page. */
export interface NotionUrlOptions {
  /** The block to scroll to. */
  readonly blockId?: string;
  /** The view in which to show a database. */
  readonly viewId?: string;
}

/**
 * Writes the link of a page or database in Notion's app.
 *
 * `toNotionUrl(page, { blockId: block })` → `"https://app.notion.com/p/<page>#<block>"`, each with 32 hexadecimal digits.
 * {@link parseReference} reads the same ids back from it.
 *
 * @throws PagebridgeError `invalid_reference` if one of the ids is none.
 */
export function toNotionUrl(id: string, options: NotionUrlOptions = {}): string {
  const { blockId, viewId } = options;
  const query = viewId === undefined ? "" : `?v=${undashId(viewId)}`;
  const fragment = blockId === undefined ? "" : `#${undashId(blockId)}`;
  return `https://app.notion.com/p/${undashId(id)}${query}${fragment}`;
}
