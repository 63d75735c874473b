import { type Id, isId, toNotionUrl } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import type { PageUrlContext } from "../options.js";

/** Where a link to a page or database leads, or undefined when that cannot be said. */
export function pageAddress(id: Id, context: PageUrlContext, scope: Scope): string | undefined {
  const fallback = context.url ?? appAddress(id, context.blockId);
  const { pageUrl } = scope.rendering.options;
  return pageUrl?.(id, { ...context, ...(fallback !== undefined && { url: fallback }) }) ?? fallback;
}

/** The address of a page, database or block in Notion's app; undefined for what is no id. */
export function appAddress(id: Id, blockId?: Id): string | undefined {
  if (!isId(id)) return undefined;
  return toNotionUrl(id, blockId !== undefined && isId(blockId) ? { blockId } : {});
}
