import type { Discussion, Inline, PageLayout, RichText } from "@pagebridge/core-types";
import { pageTitle } from "@pagebridge/core-types";
import type { PageNode } from "../../../workspace/workspace-node.js";
import type { BlockBody } from "../blocks/block-body.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeCover, encodeIcon } from "../files/icon.js";
import type { Wire } from "../wire.js";
import { encodeRowProperties } from "./row-properties.js";

/** A page: at the top, in another page, a row or a template. */
export function encodePageBody(node: PageNode, context: EncodeContext): BlockBody {
  const { page, holder } = node;
  const source = holder === undefined ? undefined : context.index.nodes.get(holder);
  const threads = context.index.discussions.get(node.id) ?? [];
  const orphaned = threads.filter((thread) => isOrphaned(thread, pageTitle(page)));
  return {
    type: "page",
    properties: encodeRowProperties(page, source?.kind === "data_source" ? source.dataSource : undefined, context),
    content: (page.children ?? []).map(({ id }) => id),
    format: {
      page_icon: encodeIcon(page.icon ?? node.block?.icon, context),
      ...encodeCover(page.cover),
      ...encodePageLayout(page.layout),
      block_locked: page.isLocked,
      orphaned_discussions: idsOf(orphaned),
    },
    more: {
      is_template: page.isTemplate,
      discussions: idsOf(threads.filter((thread) => !orphaned.includes(thread))),
    },
  };
}

/** How a page is laid out. */
export function encodePageLayout(layout: PageLayout | undefined): Wire {
  return {
    page_full_width: layout?.isFullWidth,
    page_small_text: layout?.hasSmallText,
    page_font: layout?.font,
  };
}

/** A page lists apart the threads whose passage is gone: about some words, but not about any of its title. */
function isOrphaned({ id, context = [] }: Discussion, title: RichText): boolean {
  const isAnchored = title.some((inline: Inline) => inline.discussionIds?.includes(id));
  return context.length > 0 && !isAnchored;
}

function idsOf(threads: readonly Discussion[]): readonly string[] | undefined {
  return threads.length === 0 ? undefined : threads.map(({ id }) => id);
}
