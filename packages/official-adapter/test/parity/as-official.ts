import { type Inline, type JsonValue, mergeInlines } from "@pagebridge/core-types";

type JsonRecord = { readonly [key: string]: JsonValue };

/**
 * What the official API can say of a model: fields that it does not send are left out, kinds that it does not describe become
 * `unsupported`, times are whole minutes, and addresses of hosted files are their paths. Used on both sides of a comparison, so
 * that what is left to differ is a fault of the emulator or of the adapter.
 */
export function asOfficial(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value.map((item) => asOfficial(item));
    const inlines: Inline[] = [];
    for (const item of items) if (isInline(item)) inlines.push(item);
    return inlines.length === items.length ? asPlain(mergeInlines(inlines)) : items;
  }
  if (!isRecord(value)) return value;
  const kept = Object.entries(asSupported(value))
    .filter(([key]) => !isUnsaid(value, key))
    .map(([key, inner]): [string, JsonValue] => [key, asOfficialField(key, inner)]);
  return Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Fields that only the internal API fills, by the kind of object that holds them; `*` stands for every kind. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  "*": [
    "discussionIds",
    "suggestion",
    "layout",
    "calculations",
    "manualOrder",
    "displayNameType",
    "context",
    "position",
    "expiresAt",
    "reference",
    "dateFormat",
    "reminder",
    "size",
    "isTemplate",
    "isWiki",
    "timeFormat",
    "templates",
    "sort",
    "groups",
    "isTitleVisible",
    "display",
    "loadLimit",
    "pageVisibility",
    "showPageIcon",
    "datePropertyName",
    "discussions",
  ],
  bookmark: ["coverUrl", "description", "iconUrl", "title"],
  bulleted_list_item: ["bulletFormat"],
  child_database: ["database", "icon"],
  child_page: ["icon", "page"],
  code: ["previewFormat", "wrap"],
  database: ["createdBy", "lastEditedBy"],
  embed: ["author", "iconUrl", "iframeUrl", "provider", "thumbnailUrl", "title"],
  image: ["altText", "linkUrl"],
  link_preview: ["attributes", "provider", "title"],
  link_to_page: ["title"],
  notion: ["name"],
  quote: ["size"],
  table: ["columns"],
  table_row: ["color"],
  unsupported: ["richText", "url", "source"],
  video: ["author", "iframeUrl", "provider", "title"],
  view: ["description", "icon"],
};

const appBlocks = new Set([
  "ai_block",
  "button",
  "copy_indicator",
  "custom",
  "drawing",
  "factory_task",
  "folder",
  "home",
  "mail",
  "post",
  "slide",
  "workflow",
]);

/** Mentions that have no member in the official API's rich text, and come as plain text. */
const plainMentions = new Set(["agent", "data_source", "team"]);

function isUnsaid(holder: JsonRecord, key: string): boolean {
  const kinds = ["*", kindOf(asSupported(holder)), holder["object"]];
  return kinds.some((kind) => typeof kind === "string" && unsaid[kind]?.includes(key));
}

function kindOf(record: JsonRecord): string {
  return typeof record["type"] === "string" ? record["type"] : "";
}

/** Parts of the app, feeds and teamspaces have no name in the official API. */
function asSupported(record: JsonRecord): JsonRecord {
  const type = kindOf(record);
  const isForm = type === "form" && record["object"] === undefined && "children" in record;
  if (appBlocks.has(type) || isForm) {
    const { color: _color, file: _file, icon: _icon, richText: _richText, ...rest } = record;
    return { ...rest, type: "unsupported", sourceType: type };
  }
  const mention = record["mention"];
  if (type === "mention" && isRecord(mention) && plainMentions.has(kindOf(mention))) {
    const { mention: _mention, ...rest } = record;
    return { ...rest, type: "text" };
  }
  if (type === "feed" && record["object"] === "view") {
    return { ...record, type: "unsupported", sourceType: type };
  }
  return record;
}

function asOfficialField(key: string, value: JsonValue): JsonValue {
  if (typeof value === "string") {
    if (key.endsWith("Time") || key === "time") return `${value.slice(0, 16)}:00.000Z`;
    if (key === "url") return hostedPath(value);
  }
  return asOfficial(value);
}

/** `notion-file:a/b.png` and its signed form `http://127.0.0.1:1/files/a/b.png?…` → `notion-file:a/b.png` */
function hostedPath(url: string): string {
  const signed = /^http:\/\/127\.0\.0\.1:\d+\/files\/([^?]*)\?/.exec(url);
  return signed?.[1] === undefined ? url : `notion-file:${decodeURIComponent(signed[1])}`;
}

function isInline(value: unknown): value is Inline {
  return (
    isRecord(value) &&
    ((value["type"] === "text" && typeof value["text"] === "string") ||
      (value["type"] === "equation" && !("id" in value)) ||
      (value["type"] === "mention" && typeof value["text"] === "string"))
  );
}

function asPlain(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
