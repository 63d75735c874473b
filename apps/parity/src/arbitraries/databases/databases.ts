import {
  type Cover,
  type Database,
  type DataSource,
  type Icon,
  plainText,
  type RichText,
  toNotionUrl,
  type View,
} from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Maker, Site } from "../../workspace/site.js";
import { type BlockMaker, emptyParagraph } from "../blocks/block-parts.js";
import type { ChildMakers } from "../blocks/text-blocks.js";
import { covers } from "../files/files.js";
import { icons } from "../files/icons.js";
import { maybe, places, seldom } from "../maybe.js";
import { type Stamp, stamps } from "../stamps.js";
import { titleTexts } from "../text/rich-texts.js";
import { type DataSourceDraft, dataSourceDrafts, makeDataSource } from "./data-sources.js";
import { makeViews, type ViewDraft, viewDrafts } from "./views.js";

interface ContainerDraft {
  readonly title: Maker<RichText>;
  readonly stamp: Maker<Stamp>;
  readonly isInline: boolean;
  readonly inTrash: boolean;
}

/** A database as it is drawn. */
export interface DatabaseDraft extends ContainerDraft {
  readonly description: Maker<RichText>;
  readonly icon: Maker<Icon> | undefined;
  readonly cover: Cover | undefined;
  readonly isLocked: boolean;
  readonly dataSources: readonly DataSourceDraft[];
  /** At least one; each shows one of the data sources. */
  readonly views: readonly { readonly view: ViewDraft; readonly source: number }[];
}

const placedViews = fc.array(fc.record({ view: viewDrafts, source: places }), { minLength: 1, maxLength: 3 });

/** Databases of one data source or several. */
export function databaseDrafts(children: ChildMakers): fc.Arbitrary<DatabaseDraft> {
  return fc.record({
    title: titleTexts,
    description: fc.oneof({ weight: 2, arbitrary: fc.constant<Maker<RichText>>(() => []) }, titleTexts),
    stamp: stamps,
    icon: maybe(icons),
    cover: maybe(covers, 4),
    isInline: fc.boolean(),
    isLocked: seldom(8),
    inTrash: seldom(20),
    dataSources: fc.oneof(
      { weight: 3, arbitrary: fc.array(dataSourceDrafts(children), { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(dataSourceDrafts(children), { minLength: 2, maxLength: 2 }) },
    ),
    views: placedViews,
  });
}

/** Makes a database that stands in a page or at the top. */
export function makeDatabase(draft: DatabaseDraft, site: Site): Database {
  const id = site.nextId();
  const title = draft.title(site);
  const place = { databaseId: id, databaseParent: site.parent, isInline: draft.isInline, url: toNotionUrl(id) };
  const dataSources = draft.dataSources.map((source) => makeDataSource(source, place)(site));
  const { icon, cover, isLocked, inTrash } = draft;
  return {
    object: "database",
    id,
    title,
    description: draft.description(site),
    parent: site.parent,
    isInline: draft.isInline,
    url: place.url,
    ...draft.stamp(site),
    ...(icon && { icon: icon(site) }),
    ...(cover && { cover }),
    ...(isLocked && { isLocked }),
    ...(inTrash && { inTrash }),
    dataSources,
    views: draft.views.flatMap(({ view, source }) => viewsOf(view, pick(dataSources, source), id, site)),
  };
}

function viewsOf(draft: ViewDraft, source: DataSource | undefined, databaseId: string, site: Site): readonly View[] {
  return source ? makeViews(draft, source, databaseId)(site) : [];
}

/** A database inside a page. */
export function childDatabases(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return databaseDrafts(children).map(
    (draft): BlockMaker =>
      (site) =>
        site.isSynced ? emptyParagraph(site) : asBlock(makeDatabase(draft, site)),
  );
}

/** A database inside a page that shows the data sources of others. */
export const linkedDatabases: fc.Arbitrary<BlockMaker> = fc
  .record({
    container: fc.record({
      title: titleTexts,
      stamp: stamps,
      isInline: fc.constant(true),
      inTrash: fc.constant(false),
    }),
    views: placedViews,
  })
  .map(
    ({ container, views }): BlockMaker =>
      (site) => {
        const { dataSources } = site.catalogue;
        const id = site.nextId();
        const made = views.flatMap(({ view, source }) =>
          viewsOf(view, pick(dataSources, source) ?? noSource, id, site),
        );
        if (site.isSynced || dataSources.length === 0) return emptyParagraph(site);
        // Takes the id that the empty line would have taken: ids must not depend on what a workspace holds.
        site.nextId();
        const title = container.title(site);
        return asBlock({
          object: "database",
          id,
          title,
          description: [],
          parent: site.parent,
          isInline: true,
          isLinked: true,
          url: toNotionUrl(id),
          ...container.stamp(site),
          dataSources: [],
          views: made,
        });
      },
  );

const noSource: DataSource = { object: "data_source", id: "", title: [], description: [] };

function asBlock(database: Database): ReturnType<BlockMaker> {
  const { id, createdTime, lastEditedTime, createdBy, lastEditedBy } = database;
  return {
    type: "child_database",
    id,
    ...(createdTime !== undefined && { createdTime }),
    ...(lastEditedTime !== undefined && { lastEditedTime }),
    ...(createdBy !== undefined && { createdBy }),
    ...(lastEditedBy !== undefined && { lastEditedBy }),
    ...(database.inTrash && { inTrash: true }),
    title: plainText(database.title),
    ...(database.icon && { icon: database.icon }),
    isInline: database.isInline ?? false,
    database,
  };
}
