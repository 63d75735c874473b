import { type Database, type Page, pageTitle, plainText } from "@pagebridge/core-types";

/** The title of a page or database as plain text; empty when it has none. */
export function contentTitle(content: Database | Page): string {
  return plainText(content.object === "page" ? pageTitle(content) : content.title);
}
