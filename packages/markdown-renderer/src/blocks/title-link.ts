import type { Id } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import type { PageUrlContext } from "../options.js";
import { checkedLink } from "../url/checked-link.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";

/** A link to a page or database with its title, or with its address when the title is not known. */
export function titleLink(
  id: Id,
  kind: PageUrlContext["kind"],
  title: string,
  scope: Scope,
): readonly PhrasingContent[] {
  const url = pageAddress(id, { kind }, scope);
  const known = title.trim() === "" ? knownTitle(id, scope) : title;
  return checkedLink(url, plainPhrasing(known ?? url ?? id, scope, "line"), scope);
}
