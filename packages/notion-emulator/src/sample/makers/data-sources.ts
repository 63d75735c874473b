import {
  type Cover,
  type DataSource,
  type Icon,
  type Id,
  type IsoDateTime,
  type Page,
  type Parent,
  type PropertySchema,
  pageTitle,
  plainText,
  type Row,
  toNotionUrl,
} from "@pagebridge/core-types";
import { person } from "../cast/people.js";
import { type Cell, title } from "./cells.js";
import type { ColumnMaker } from "./columns.js";
import type { ThreadMaker } from "./comments.js";
import { emptyValue } from "./empty-value.js";
import { type BlockMaker, makeAll } from "./maker.js";
import { slugUrl } from "./pages.js";
import { rowId, sampleId } from "./sample-id.js";
import { toStamp, type Written } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

/** A row as the content says it. */
export interface RowDraft {
  readonly key: string;
  readonly title: TextInput;
  /** Values by column name; what is left out is empty or computed. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly icon?: Icon;
  readonly cover?: Cover;
  /** Same as the data source's when absent. */
  readonly written?: Written;
  readonly publicUrl?: string;
  readonly threads?: readonly ThreadMaker[];
  /** The row's content. */
  readonly children?: readonly BlockMaker[];
}

/** A data source as the content says it. */
export interface DataSourceDraft {
  readonly key: string;
  readonly title: TextInput;
  readonly description?: TextInput;
  readonly written: Written;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly columns: readonly ColumnMaker[];
  readonly rows: readonly RowDraft[];
  /** Rows that are data sources themselves, as only a wiki has them. */
  readonly nested?: readonly DataSourceDraft[];
  /** Pages to start a row from; the first one is the default. They hang among the rows and say that they are templates. */
  readonly templates?: readonly RowDraft[];
}

/** The database that a data source stands in. */
export interface DataSourcePlace {
  readonly databaseId: Id;
  readonly databaseParent: Parent;
  readonly isInline: boolean;
  readonly url: string;
  readonly lastEditedTime?: IsoDateTime;
}

/** Makes a data source with its rows. @throws TypeError when a row names a column that does not exist. */
export function makeDataSource(draft: DataSourceDraft, place: DataSourcePlace): DataSource {
  const { key, description = [], written, columns, rows, nested = [], templates = [], ...rest } = draft;
  const id = sampleId("data-source", key);
  const { databaseId, databaseParent, isInline, url } = place;
  const properties = columns.map((makeColumn) => makeColumn(key));
  const parent = { type: "data_source_id", dataSourceId: id, databaseId } as const;
  const rowPlace = { dataSource: draft, parent, properties };
  const pages = rows.map((row, index) => makeRow(row, { ...rowPlace, number: index + 1 }));
  const templatePages = templates.map((template): Page => ({ ...makeRow(template, rowPlace), isTemplate: true }));
  return {
    object: "data_source",
    id,
    ...rest,
    title: rich(draft.title),
    description: rich(description),
    parent: { type: "database_id", databaseId },
    databaseParent,
    isInline,
    ...toStamp(written),
    url,
    properties,
    rows: [...pages, ...nested.map((child) => makeNested(child, databaseId)), ...templatePages],
    templates: templatePages.map((page, index) => ({
      id: page.id,
      name: plainText(pageTitle(page)),
      isDefault: index === 0,
    })),
  };
}

/** A database inside a wiki shows there as its data source. Its own id is that of the data source's parent. */
function makeNested(draft: DataSourceDraft, wikiId: Id): Row {
  const databaseId = sampleId("database", draft.key);
  return makeDataSource(draft, {
    databaseId,
    databaseParent: { type: "database_id", databaseId: wikiId },
    isInline: false,
    url: toNotionUrl(databaseId),
  });
}

interface RowPlace {
  readonly dataSource: DataSourceDraft;
  readonly parent: Parent;
  readonly properties: readonly PropertySchema[];
  /** Its place among the rows, from 1; templates have none. */
  readonly number?: number;
}

function makeRow(draft: RowDraft, { dataSource, parent, properties, number }: RowPlace): Page {
  const { key, cells, written = dataSource.written, threads, children = [], ...rest } = draft;
  const { title: titleText, ...details } = rest;
  const id = rowId(dataSource.key, key);
  const self = { type: "page_id", pageId: id } as const;
  const stamp = toStamp(written);
  const facts = {
    stamp,
    author: person(written.by),
    editor: person(written.editedBy ?? written.by),
    ...(number !== undefined && { number }),
  };
  const unknown = Object.keys(cells).find((name) => !properties.some((property) => property.name === name));
  if (unknown !== undefined) throw new TypeError(`The data source "${dataSource.key}" has no column "${unknown}".`);
  return {
    object: "page",
    id,
    parent,
    ...details,
    properties: properties.map((column) => {
      const cell = column.type === "title" ? title(titleText) : cells[column.name];
      return cell === undefined ? emptyValue(column, facts) : cell(column);
    }),
    children: makeAll(children, { path: `${dataSource.key}/${key}`, parent: self, stamp }),
    ...stamp,
    url: slugUrl(rich(titleText), id),
    ...(threads && { discussions: threads.map((makeThread) => makeThread(self)) }),
  };
}
