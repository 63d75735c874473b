import type { Cover, DataSource, Icon, Id, Page, Parent, PropertyValue, RichText } from "@pagebridge/core-types";
import { plainText } from "@pagebridge/core-types";
import fc from "fast-check";
import { type Maker, makeAll, type Site } from "../../workspace/site.js";
import type { ChildMakers } from "../blocks/text-blocks.js";
import { covers } from "../files/files.js";
import { icons } from "../files/icons.js";
import { maybe, places } from "../maybe.js";
import { type PageDraft, pageDrafts, placePage, rowParent } from "../pages.js";
import { type Stamp, stamps } from "../stamps.js";
import { titleTexts } from "../text/rich-texts.js";
import { columnNames } from "../text/texts.js";
import { type ColumnDraft, columnDrafts } from "./columns.js";
import { type Materials, materials } from "./materials.js";
import { makeSchema, type Schema } from "./schemas.js";
import { makeValue } from "./values.js";

interface RowDraft {
  readonly page: PageDraft;
  readonly cells: readonly Materials[];
}

/** A data source as it is drawn. */
export interface DataSourceDraft {
  readonly title: Maker<RichText>;
  readonly description: Maker<RichText>;
  readonly stamp: Maker<Stamp>;
  readonly icon: Maker<Icon> | undefined;
  readonly cover: Cover | undefined;
  readonly titleName: string;
  readonly titlePlace: number;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly RowDraft[];
  readonly templates: readonly RowDraft[];
}

/** Data sources of a few columns and rows. */
export function dataSourceDrafts(children: ChildMakers): fc.Arbitrary<DataSourceDraft> {
  const rows = fc.record({ page: pageDrafts(children), cells: fc.array(materials, { maxLength: 5 }) });
  return fc.record({
    title: titleTexts,
    description: fc.oneof({ weight: 2, arbitrary: fc.constant<Maker<RichText>>(() => []) }, titleTexts),
    stamp: stamps,
    icon: maybe(icons),
    cover: maybe(covers, 4),
    titleName: columnNames,
    titlePlace: places,
    columns: fc.array(columnDrafts, { maxLength: 5 }),
    rows: fc.array(rows, { maxLength: 4 }),
    templates: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(rows, { maxLength: 1 })),
  });
}

/** The database that a data source stands in. */
export interface DataSourcePlace {
  readonly databaseId: Id;
  readonly databaseParent: Parent;
  readonly isInline: boolean;
  readonly url: string;
}

/** Makes a data source with its rows and templates. */
export function makeDataSource(draft: DataSourceDraft, place: DataSourcePlace): Maker<DataSource> {
  return (site) => {
    const id = site.nextId();
    const { databaseId, databaseParent, isInline, url } = place;
    const schema = makeSchema(draft.columns, draft.titleName, draft.titlePlace, id, databaseId)(site);
    const parent = rowParent(id, databaseId);
    const rows = draft.rows.map((row, index) => makeRow(row, schema, parent, index + 1, site));
    const templates = draft.templates
      .map((row) => makeRow(row, schema, parent, undefined, site))
      .map(({ inTrash: _never, ...page }): Page => ({ ...page, isTemplate: true }));
    return {
      object: "data_source",
      id,
      title: draft.title(site),
      description: draft.description(site),
      parent: { type: "database_id", databaseId },
      databaseParent,
      isInline,
      url,
      ...draft.stamp(site),
      ...(draft.icon && { icon: draft.icon(site) }),
      ...(draft.cover && { cover: draft.cover }),
      properties: schema.properties,
      rows: [...withBackRelations(rows, schema), ...templates],
      templates: templates.map((page, index) => ({
        id: page.id,
        name: plainText(titleOf(page)),
        isDefault: index === 0,
      })),
    };
  };
}

function makeRow(
  { page: draft, cells }: RowDraft,
  { properties, draftOf }: Schema,
  parent: Parent,
  number: number | undefined,
  site: Site,
): Page {
  const { fields, title, inside } = placePage(draft, site);
  const facts = { ...fields, title, number };
  const columns = [...draftOf.keys()];
  return {
    ...fields,
    parent,
    properties: properties.map((column) => {
      const place = columns.indexOf(column.id);
      return makeValue(column, draftOf.get(column.id), cells[place], facts)(inside);
    }),
    children: makeAll(draft.children, inside),
  };
}

/** A relation that shows on both sides says the same on both. */
function withBackRelations(rows: readonly Page[], { pairs }: Schema): readonly Page[] {
  if (pairs.size === 0) return rows;
  const firstOf = new Map([...pairs].map(([first, second]) => [second, first]));
  return rows.map((row) => ({
    ...row,
    properties: row.properties.map((value): PropertyValue => {
      const first = firstOf.get(value.id);
      if (first === undefined || value.type !== "relation") return value;
      return {
        ...value,
        pageIds: rows.filter((other) => relatedIds(other, first).includes(row.id)).map(({ id }) => id),
      };
    }),
  }));
}

function relatedIds({ properties }: Page, id: string): readonly Id[] {
  const value = properties.find((property) => property.id === id);
  return value?.type === "relation" ? value.pageIds : [];
}

function titleOf({ properties }: Page): RichText {
  return properties.flatMap((value) => (value.type === "title" ? value.richText : []));
}
