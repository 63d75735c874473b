import type { Id } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { nonBlank } from "../nodes/non-blank.js";

/** The title of a page or database that something leads to: from the input if it is there, else from the caller. Never empty. */
export function knownTitle(id: Id, { rendering }: Scope): string | undefined {
  return nonBlank(rendering.titles.get(id) ?? rendering.options.pageTitle?.(id));
}
