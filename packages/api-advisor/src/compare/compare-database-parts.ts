import { type Database, type DataSource, pageTitle, plainText, type Row, type View } from "@pagebridge/core-types";
import { compareFieldsOf, type Fields } from "./compare-fields.js";
import { compareItems } from "./compare-items.js";
import { type ComparedPlaces, comparePageParts } from "./compare-page-parts.js";
import { compareSchemas } from "./compare-schemas.js";
import { countRows } from "./count-rows.js";
import { explainDifference } from "./explain-difference.js";
import { capabilityOfDatabaseField, capabilityOfDataSourceField, capabilityOfViewField } from "./field-capabilities.js";
import { addCounts, noItems } from "./item-counts.js";
import type { ItemCounts, PageDifference } from "./page-comparison.js";
import { placeFinding } from "./place-finding.js";

/** How two databases differ, the blocks in them aside. */
export interface DatabaseParts {
  readonly differences: readonly PageDifference[];
  readonly rows: ItemCounts;
}

/**
 * Compares what two databases say: themselves, their data sources with schema and rows, and their views. The order of rows is left
 * aside, since no API promises one.
 */
export function compareDatabaseParts(left: Database, right: Database, places: ComparedPlaces): DatabaseParts {
  let rows = noItems;
  const compareSources = (leftSource: DataSource, rightSource: DataSource, inside: ComparedPlaces) => {
    const ofRows = compareRows(leftSource.rows, rightSource.rows, inside);
    rows = addCounts(rows, countRows(leftSource.rows, rightSource.rows, ofRows));
    return [...compareDataSources(leftSource, rightSource, inside), ...ofRows];
  };
  const isLinked = left.isLinked === true || right.isLinked === true;
  const hasSeveral = Math.max(left.dataSources.length, right.dataSources.length) > 1;
  const differences = [
    ...compareFields(fieldsOfDatabase(left), fieldsOfDatabase(right), capabilityOfDatabaseField, places),
    ...compareItems(left.dataSources, right.dataSources, places, {
      place: "/dataSources",
      nameOf: ({ title }) => plainText(title),
      capabilityOf: () => (isLinked ? "linkedDatabases" : hasSeveral ? "multipleDataSources" : "databaseSchemas"),
      compare: compareSources,
    }),
    ...compareViews(left.views, right.views, places),
  ];
  return { differences, rows };
}

function compareDataSources(left: DataSource, right: DataSource, places: ComparedPlaces): readonly PageDifference[] {
  return [
    ...compareFields(fieldsOfDataSource(left), fieldsOfDataSource(right), capabilityOfDataSourceField, places),
    ...compareSchemas(left.properties, right.properties, places),
  ];
}

function compareRows(
  left: readonly Row[] | undefined,
  right: readonly Row[] | undefined,
  places: ComparedPlaces,
): readonly PageDifference[] {
  if (!left || !right) return compareLists(left, right, "/rows", "databaseRows", places);
  return compareItems(left, right, places, {
    place: "/rows",
    nameOf: (row) => plainText(row.object === "page" ? pageTitle(row) : row.title),
    capabilityOf: (row) => {
      if (row.object === "data_source") return "wikis";
      return row.isTemplate ? "databaseTemplates" : "databaseRows";
    },
    compare: (leftRow, rightRow, inside) => {
      if (leftRow.object === "page" && rightRow.object === "page") return comparePageParts(leftRow, rightRow, inside);
      if (leftRow.object === "page" || rightRow.object === "page") {
        return [{ kind: "type", ...pathsOf(inside), left: leftRow.object, right: rightRow.object }];
      }
      return compareDataSources(leftRow, rightRow, inside);
    },
  });
}

function compareViews(
  left: readonly View[] | undefined,
  right: readonly View[] | undefined,
  places: ComparedPlaces,
): readonly PageDifference[] {
  if (!left || !right) return compareLists(left, right, "/views", "views", places);
  return compareItems(left, right, places, {
    place: "/views",
    nameOf: ({ name, type }) => name || type,
    capabilityOf: () => "views",
    compare: compareTwoViews,
  });
}

function compareTwoViews(left: View, right: View, places: ComparedPlaces): readonly PageDifference[] {
  const [leftFields, rightFields] = [fieldsOfView(left), fieldsOfView(right)];
  if (left.type === right.type) return compareFields(leftFields, rightFields, capabilityOfViewField, places);
  const isUnnamed = left.type === "unsupported" || right.type === "unsupported";
  const expected = isUnnamed
    ? explainDifference(places.adapters, "views", left.type === "unsupported" ? "left" : "right")
    : undefined;
  // Of two kinds of views only what both can say is compared.
  const both = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).filter(([key]) => key !== "type" && key in leftFields && key in rightFields),
    );
  return [
    { kind: "type", ...pathsOf(places), left: left.type, right: right.type, ...(expected && { expected }) },
    ...compareFields(both(leftFields), both(rightFields), capabilityOfViewField, places),
  ];
}

/** Says once that a list was read on one side only. */
function compareLists(
  left: readonly unknown[] | undefined,
  right: readonly unknown[] | undefined,
  place: string,
  capability: "databaseRows" | "views",
  { leftPath, rightPath, adapters }: ComparedPlaces,
): readonly PageDifference[] {
  if (left === right) return [];
  const expected = explainDifference(adapters, capability, left ? "right" : "left");
  return [
    {
      ...(left
        ? ({ kind: "only_left", leftPath: `${leftPath}${place}`, left: left.length } as const)
        : ({ kind: "only_right", rightPath: `${rightPath}${place}`, right: right?.length ?? 0 } as const)),
      ...(expected && { expected }),
    },
  ];
}

function compareFields(
  left: Fields,
  right: Fields,
  capabilityOf: Parameters<typeof compareFieldsOf>[2],
  { leftPath, rightPath, adapters }: ComparedPlaces,
): readonly PageDifference[] {
  return compareFieldsOf(left, right, capabilityOf, adapters).map((placed) =>
    placeFinding(placed, leftPath, rightPath),
  );
}

function pathsOf({ leftPath, rightPath }: ComparedPlaces): Pick<PageDifference, "leftPath" | "rightPath"> {
  return { leftPath, rightPath };
}

/** Without the source's own words for what has no name here, since each API has its own. */
function fieldsOfView(view: View): Fields {
  const { id: _id, object: _object, ...fields } = view;
  return fields.type === "unsupported" ? { ...fields, source: undefined } : fields;
}

/** The blocks of a wiki are compared as blocks; here it matters whether they were read. */
function fieldsOfDatabase({
  children,
  dataSources: _sources,
  id: _id,
  object: _object,
  views: _views,
  ...fields
}: Database): Fields {
  return { ...fields, ...(children && { children: [] }) };
}

function fieldsOfDataSource({
  id: _id,
  object: _object,
  properties: _schema,
  rows: _rows,
  ...fields
}: DataSource): Fields {
  return fields;
}
