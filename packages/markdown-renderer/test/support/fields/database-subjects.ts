import type {
  Database,
  DataSource,
  FormulaPropertySchema,
  NumberDisplay,
  NumberPropertySchema,
  Page,
  PlainPropertySchema,
  PropertySchema,
  RelationPropertySchema,
  RollupPropertySchema,
  Row,
  SelectOption,
  SelectPropertySchema,
  StatusGroup,
  StatusPropertySchema,
  Template,
  UniqueIdPropertySchema,
  UnsupportedPropertySchema,
} from "@pagebridge/core-types";
import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";
import { paragraph, rich } from "../make.js";
import { exempt, type Outcome, type Subject, subject } from "./subject.js";

const id = "11111111-2222-8333-8444-555555555555";
const other = "99999999-8888-8777-8666-555555555555";
const emoji = { type: "emoji", emoji: "🐚" } as const;
const cover = { file: { type: "external", url: "https://files.example/a.png" } } as const;
const title: PropertySchema = { type: "title", id: "title", name: "Name" };

const row: Page = {
  object: "page",
  id: other,
  properties: [{ type: "title", id: "title", name: "Name", richText: rich("Row") }],
};

const source: DataSource = { object: "data_source", id: other, title: rich("Boats"), description: [], rows: [] };

function database(changes: Partial<Database> = {}): Database {
  return { object: "database", id, title: rich("Boats"), description: [], dataSources: [source], ...changes };
}

function writeSource(data: DataSource, options: RenderOptions): Outcome {
  return renderDatabase(database({ dataSources: [data] }), options);
}

/** As a table of properties, and beside rows. */
function writeSchema(property: PropertySchema, options: RenderOptions): Outcome {
  const { rows: _, ...withoutRows } = source;
  const schema = writeSource({ ...withoutRows, properties: [property] }, options);
  const beside = writeSource({ ...source, properties: [property] }, options);
  return { markdown: schema.markdown + beside.markdown, diagnostics: [...schema.diagnostics, ...beside.diagnostics] };
}

/** The table of rows says less of a schema than that of properties, which reports less. */
function writeRow(data: Row, options: RenderOptions): Outcome {
  return writeSource({ ...source, properties: [title], rows: [data] }, options);
}

const schema = { id: "p", name: "Own" } as const;
const common = {
  id: exempt("identity"),
  name: "Other",
  description: "About",
  pageVisibility: "hide_if_empty",
} as const;

const history = {
  createdTime: exempt("history"),
  lastEditedTime: exempt("history"),
  createdBy: exempt("history"),
  lastEditedBy: exempt("history"),
} as const;

/** Databases, data sources, rows and schemas with a change to every field. Made. */
export const databaseSubjects: readonly Subject[] = [
  subject<Database>(
    "a database",
    database(),
    {
      ...history,
      id: exempt("identity"),
      title: rich("Other"),
      description: rich("About"),
      parent: exempt("place"),
      icon: emoji,
      cover,
      isInline: true,
      isLinked: true,
      inTrash: exempt("state"),
      isLocked: exempt("state"),
      isWiki: true,
      isTitleHidden: true,
      url: exempt("address"),
      publicUrl: exempt("address"),
      dataSources: [source, source],
      views: [{ object: "view", type: "list", id: other, name: "All" }],
      children: [paragraph("Welcome")],
      layout: { isFullWidth: true },
    },
    renderDatabase,
  ),
  subject<DataSource>(
    "a data source",
    source,
    {
      ...history,
      id: exempt("identity"),
      title: rich("Other"),
      description: rich("About"),
      parent: exempt("place"),
      databaseParent: exempt("place"),
      icon: emoji,
      cover,
      isInline: exempt("implied"),
      inTrash: exempt("state"),
      url: exempt("address"),
      publicUrl: exempt("address"),
      properties: [title],
      rows: [row],
      templates: [{ id: other, name: "New", isDefault: true }],
    },
    writeSource,
  ),
  subject<Template>(
    "a template",
    { id: other, name: "New", isDefault: false },
    { id: exempt("identity"), name: "Other", isDefault: true },
    (template, options) => renderDocument({ kind: "templates", value: [template] }, options),
  ),
  subject<Page>(
    "a row",
    row,
    {
      ...history,
      id: exempt("identity"),
      parent: exempt("place"),
      icon: emoji,
      cover,
      properties: [],
      children: [paragraph("inside")],
      url: exempt("address"),
      publicUrl: exempt("address"),
      inTrash: exempt("state"),
      isArchived: exempt("state"),
      isLocked: exempt("state"),
      isTemplate: exempt("state"),
      layout: { isFullWidth: true },
      discussions: [{ id: other, comments: [{ id: other, richText: rich("said") }] }],
    },
    writeRow,
  ),
  subject<DataSource>(
    "a database among the rows",
    { object: "data_source", id: other, title: rich("Inner"), description: [] },
    {
      ...history,
      id: exempt("identity"),
      title: rich("Other"),
      description: rich("About"),
      parent: exempt("place"),
      databaseParent: exempt("place"),
      icon: emoji,
      cover,
      isInline: exempt("implied"),
      inTrash: exempt("state"),
      url: exempt("address"),
      publicUrl: exempt("address"),
      properties: exempt("drawn"),
      rows: [row],
      templates: [{ id: other, name: "New", isDefault: true }],
    },
    writeRow,
  ),
  subject<PlainPropertySchema>(
    "a plain schema",
    { type: "date", ...schema },
    { ...common, dateFormat: "relative", timeFormat: "H:mm" },
    writeSchema,
  ),
  subject<NumberPropertySchema>(
    "a schema of numbers",
    { type: "number", ...schema, format: "number" },
    { ...common, format: "euro", display: { type: "bar" } },
    writeSchema,
  ),
  subject<NumberDisplay>(
    "a drawing of numbers",
    { type: "bar" },
    { color: exempt("drawn"), maxValue: exempt("drawn") },
    (display, options) => writeSchema({ type: "number", ...schema, format: "number", display }, options),
  ),
  subject<SelectPropertySchema>(
    "a schema of options",
    { type: "select", ...schema, options: [] },
    { ...common, options: [{ name: "a" }] },
    writeSchema,
  ),
  subject<SelectOption>(
    "an option in a schema",
    { name: "a" },
    { id: exempt("identity"), name: "b", color: "red", description: "About" },
    (option, options) => writeSchema({ type: "select", ...schema, options: [option] }, options),
  ),
  subject<StatusPropertySchema>(
    "a schema of states",
    { type: "status", ...schema, options: [], groups: [] },
    { ...common, options: [{ name: "a" }], groups: [{ id: "g", name: "Done", optionIds: [] }] },
    writeSchema,
  ),
  subject<StatusGroup>(
    "a group of states",
    { id: "g", name: "Done", optionIds: [] },
    { id: exempt("identity"), name: exempt("drawn"), color: exempt("drawn"), optionIds: exempt("drawn") },
    (group, options) => writeSchema({ type: "status", ...schema, options: [], groups: [group] }, options),
  ),
  subject<RelationPropertySchema>(
    "a schema of relations",
    { type: "relation", ...schema },
    {
      ...common,
      dataSourceId: exempt("identity"),
      databaseId: exempt("identity"),
      syncedProperty: { name: "Back" },
      limit: 1,
    },
    writeSchema,
  ),
  subject<RollupPropertySchema>(
    "a schema of rollups",
    { type: "rollup", ...schema },
    {
      ...common,
      function: "sum",
      relationPropertyId: exempt("identity"),
      relationPropertyName: "Boats",
      rollupPropertyId: exempt("identity"),
      rollupPropertyName: "Seats",
      groupName: "Done",
      display: { type: "ring" },
    },
    writeSchema,
  ),
  subject<FormulaPropertySchema>(
    "a schema of formulas",
    { type: "formula", ...schema },
    { ...common, expression: "1 + 1", resultType: "number" },
    writeSchema,
  ),
  subject<UniqueIdPropertySchema>(
    "a schema of running numbers",
    { type: "unique_id", ...schema },
    { ...common, prefix: "T" },
    writeSchema,
  ),
  subject<UnsupportedPropertySchema>(
    "an unsupported schema",
    { type: "unsupported", ...schema, sourceType: "mood" },
    { ...common, sourceType: "temper" },
    writeSchema,
  ),
];
