import type { Id } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { headingLinks } from "./heading-links.js";

/** The address of a block in the document that its page is part of; undefined where the document has none for it. */
export function blockLink(id: Id, scope: Scope): string | undefined {
  const { blockLinks, flavor } = scope.rendering;
  let links = blockLinks.get(scope.blocks);
  if (links === undefined) {
    const headings = headingLinks(scope).map(({ heading, url }) => [heading.id, url] as const);
    links = new Map([...(flavor.blockMarks?.links(scope.blocks) ?? []), ...headings]);
    blockLinks.set(scope.blocks, links);
  }
  return links.get(id);
}
