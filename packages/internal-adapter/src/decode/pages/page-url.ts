import { type Id, isId, undashId } from "@pagebridge/core-types";

const home = "https://app.notion.com/p/";

/**
 * The address of a page in the app, with its title in it, as the official API writes it; undefined for an id that is none.
 *
 * `("0be6efce-…", "Basic Blocks")` → `"https://app.notion.com/p/Basic-Blocks-0be6efce…"`
 */
export function pageUrl(id: Id, title: string): string | undefined {
  if (!isId(id)) return undefined;
  const words = title.match(/[A-Za-z0-9]+/g) ?? [];
  return home + [...words, undashId(id)].join("-");
}
