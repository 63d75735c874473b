import type { Id } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";

/** The title of a page or database that something leads to: from the input if it is there, else from the caller. Never empty. */
export function knownTitle(id: Id, { rendering }: Scope): string | undefined {
  const title = rendering.titles.get(id) ?? rendering.options.pageTitle?.(id);
  return title === undefined || title.trim() === "" ? undefined : title;
}
