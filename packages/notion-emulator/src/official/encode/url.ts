import type { Id } from "@pagebridge/core-types";

const base = "https://app.notion.com/p/";

/** The address of a page, with its title in it. */
export function pageUrl(id: Id, title: string): string {
  const slug = title.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return slug === "" ? plainUrl(id) : `${base}${slug}-${id.replaceAll("-", "")}`;
}

/** The address of a database or of something that is mentioned: the id alone. */
export function plainUrl(id: Id): string {
  return base + id.replaceAll("-", "");
}
