import { type Id, isId, undashId } from "@pagebridge/core-types";

/**
 * The address of a page in the app, with its title in it, as the official API writes it; undefined for an id that is none.
 *
 * `("0be6efce-…", "Basic Blocks")` → `"https://app.notion.com/p/Basic-Blocks-0be6efce…"`
 */
export function pageUrl(id: Id, title: string): string | undefined {
  const path = addressPath(id, title);
  return path === undefined ? undefined : `https://app.notion.com/p/${path}`;
}

/** The last part of a page's address: the words of its title, then its id. */
export function addressPath(id: Id, title: string): string | undefined {
  return isId(id) ? [...(title.match(/[A-Za-z0-9]+/g) ?? []), undashId(id)].join("-") : undefined;
}
