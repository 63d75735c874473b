import type { Cover, Discussion, Icon, Page, PageLayout, RichText } from "@pagebridge/core-types";
import { type Id, type Parent, plainText, undashId } from "@pagebridge/core-types";
import fc from "fast-check";
import { type Maker, makeAll, type Site } from "../workspace/site.js";
import { type BlockMaker, emptyParagraph } from "./blocks/block-parts.js";
import type { ChildMakers } from "./blocks/text-blocks.js";
import { covers } from "./files/files.js";
import { icons } from "./files/icons.js";
import { maybe, seldom } from "./maybe.js";
import { type Stamp, stamps } from "./stamps.js";
import { titleTexts } from "./text/rich-texts.js";
import { threads } from "./threads.js";

/** What pages and rows have besides their properties. */
export interface PageDraft {
  readonly title: Maker<RichText>;
  readonly stamp: Maker<Stamp>;
  readonly icon: Maker<Icon> | undefined;
  readonly cover: Cover | undefined;
  readonly threads: readonly Maker<Discussion>[];
  readonly layout: PageLayout | undefined;
  readonly isLocked: boolean;
  readonly inTrash: boolean;
  readonly children: readonly BlockMaker[];
}

const layouts: fc.Arbitrary<PageLayout> = fc.constantFrom<PageLayout>(
  { isFullWidth: true },
  { hasSmallText: true },
  { font: "serif" },
  { font: "mono", isFullWidth: true },
);

/** Pages with any content. */
export function pageDrafts(children: ChildMakers): fc.Arbitrary<PageDraft> {
  return fc.record({
    title: titleTexts,
    stamp: stamps,
    icon: maybe(icons),
    cover: maybe(covers, 3),
    threads,
    layout: maybe(layouts, 5),
    isLocked: seldom(8),
    inTrash: seldom(15),
    children,
  });
}

/** The fields that pages and rows have in common, and the place inside. */
export function placePage(draft: PageDraft, site: Site) {
  const id = site.nextId();
  const inside: Site = { ...site, parent: { type: "page_id", pageId: id }, threadIds: [] };
  const discussions = makeAll(draft.threads, inside);
  const title = draft.title(inside);
  const { icon, cover, layout, isLocked, inTrash } = draft;
  const fields = {
    object: "page",
    id,
    ...draft.stamp(site),
    url: appUrl(title, id),
    ...(icon && { icon: icon(site) }),
    ...(cover && { cover }),
    ...(layout && { layout }),
    ...(isLocked && { isLocked }),
    ...(inTrash && { inTrash }),
    ...(discussions.length > 0 && { discussions }),
  } as const;
  return { fields, title, inside };
}

/** Makes a page that is no row. */
export function makePage(draft: PageDraft, site: Site): Page {
  const { fields, title, inside } = placePage(draft, site);
  return {
    ...fields,
    parent: site.parent,
    properties: [{ type: "title", id: "title", name: "title", richText: title }],
    children: makeAll(draft.children, inside),
  };
}

/** A page inside a page. */
export function childPages(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return pageDrafts(children).map((draft) => (site) => {
    if (site.isSynced) return emptyParagraph(site);
    const page = makePage(draft, site);
    const { id, createdTime, lastEditedTime, createdBy, lastEditedBy } = page;
    return {
      type: "child_page",
      id,
      ...(createdTime !== undefined && { createdTime }),
      ...(lastEditedTime !== undefined && { lastEditedTime }),
      ...(createdBy !== undefined && { createdBy }),
      ...(lastEditedBy !== undefined && { lastEditedBy }),
      ...(page.inTrash && { inTrash: true }),
      title: plainText(titleOf(page)),
      ...(page.icon && { icon: page.icon }),
      page,
    };
  });
}

function titleOf({ properties: [first] }: Page): RichText {
  return first?.type === "title" ? first.richText : [];
}

/** The address that the app gives a page: its words, then its id. */
function appUrl(title: RichText, id: Id): string {
  const words = plainText(title).match(/[A-Za-z0-9]+/g) ?? [];
  return `https://app.notion.com/p/${[...words, undashId(id)].join("-")}`;
}

/** Where the rows of a data source stand. */
export function rowParent(dataSourceId: Id, databaseId: Id): Parent {
  return { type: "data_source_id", dataSourceId, databaseId };
}
