import { isList, isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** What records say to whom. */
export interface Reader {
  /** Titles of pages, by id. */
  readonly titles: ReadonlyMap<unknown, string>;
  /** Pages and databases that the reader may not see. */
  readonly closed: ReadonlySet<unknown>;
  /** Whether names of teamspaces are told. */
  readonly knowsTeams: boolean;
}

/**
 * Makes of a workspace what records of the internal API can say of it to a reader, so that what is left is all there is to read. They
 * have no names of groups, settings of bots, last visits, marks in the label of a button, mentions of agents and strangers, and
 * suggestions without a thread; a link preview has one title; titles stand wherever a page is named that may be read.
 */
export function sayable<Value>(workspace: Value, reader: Reader): Value {
  // The value is JSON, and every rule gives back an object of the same kind.
  return JSON.parse(JSON.stringify(workspace), (_key, value: unknown) =>
    isRecord(value) ? sayableRecord(value, reader) : value,
  );
}

function sayableRecord(record: WireRecord, reader: Reader): WireRecord {
  if (record["object"] === "database") return withDateColumns(record);
  switch (record["type"]) {
    case "group":
      return { type: "unknown", id: record["id"] };
    case "bot":
      return without(record, "maxFileUploadBytes", "owner", "workspaceId", "workspaceName");
    case "last_visited_time":
      return without(record, "time");
    case "button":
      // Columns of buttons have the same name.
      return "children" in record
        ? { ...record, richText: [{ type: "text", text: textOf(record["richText"]) }] }
        : record;
    case "drawing":
      return withFileName(record);
    case "link_preview":
      return { ...record, ...(record["title"] !== undefined && { title: attributeTitle(record) ?? record["title"] }) };
    case "link_to_page":
      return withTitle(record, reader);
    case "relation":
      return reader.closed.has(record["databaseId"]) ? without(record, "databaseId") : record;
    case "mention":
      return sayableMention(record, reader);
    default:
      return record["suggestion"] !== undefined && record["discussionIds"] === undefined
        ? without(record, "suggestion")
        : record;
  }
}

function without(record: WireRecord, ...keys: readonly string[]): WireRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function textOf(richText: unknown): string {
  if (!isList(richText)) return "";
  return richText
    .map((inline) => (isRecord(inline) && typeof inline["text"] === "string" ? inline["text"] : ""))
    .join("");
}

function withFileName(record: WireRecord): WireRecord {
  const { file } = record;
  return { ...record, ...(isRecord(file) && { file: { ...file, name: textOf(record["richText"]) } }) };
}

function withTitle(record: WireRecord, { closed, titles }: Reader): WireRecord {
  const id = isRecord(record["target"]) ? record["target"]["pageId"] : undefined;
  const title = closed.has(id) ? undefined : titles.get(id);
  return { ...record, ...(title !== undefined && { title }) };
}

function sayableMention(record: WireRecord, { closed, knowsTeams }: Reader): WireRecord {
  const { mention } = record;
  if (!isRecord(mention)) return record;
  const { databaseId, pageId, type, user } = mention;
  if (closed.has(databaseId)) return { ...record, mention: { type: "page", pageId: databaseId }, text: "" };
  const isStranger = isRecord(user) && user["type"] === "unknown" && user["name"] === undefined;
  const isNameless = type === "agent" || type === "unsupported" || (type === "team" && !knowsTeams);
  if (isStranger || isNameless || closed.has(pageId)) return { ...record, text: "" };
  return type === "link_preview" && mention["attributes"] === undefined
    ? { ...record, mention: without(mention, "title") }
    : record;
}

function attributeTitle({ attributes }: WireRecord): unknown {
  const found = isList(attributes) ? attributes.find((each) => isRecord(each) && each["id"] === "title") : undefined;
  return isRecord(found) && isList(found["values"]) ? found["values"][0] : undefined;
}

/** A view by dates names its column where the schema does. */
function withDateColumns(database: WireRecord): WireRecord {
  const sources = isList(database["dataSources"]) ? database["dataSources"].filter(isRecord) : [];
  const columns = sources.flatMap(({ properties }) => (isList(properties) ? properties.filter(isRecord) : []));
  const views = isList(database["views"]) ? database["views"].filter(isRecord) : undefined;
  return {
    ...database,
    ...(views && {
      views: views.map((view) => {
        const { configuration } = view;
        if (!isRecord(configuration)) return view;
        const name = columns.find(({ id }) => id !== undefined && id === configuration["datePropertyId"])?.["name"];
        return name === undefined ? view : { ...view, configuration: { ...configuration, datePropertyName: name } };
      }),
    }),
  };
}
