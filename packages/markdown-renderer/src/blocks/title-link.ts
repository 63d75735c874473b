import type { Id } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { nonBlank } from "../nodes/non-blank.js";
import type { PageUrlContext } from "../options.js";
import { checkedLink } from "../url/checked-link.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";

/** A link to a page or database with its title, or with its address when the title is not known and nothing else is said to stand for it. */
export function titleLink(
  id: Id,
  kind: PageUrlContext["kind"],
  title: string,
  scope: Scope,
  untitled?: string,
): readonly PhrasingContent[] {
  const url = pageAddress(id, { kind }, scope);
  const shown = nonBlank(title) ?? knownTitle(id, scope) ?? untitled ?? url ?? id;
  return checkedLink(url, plainPhrasing(shown, scope, "line"), scope);
}
