import type { Capabilities } from "@pagebridge/core-types";
import { isRecord, type JsonRecord, kindOf } from "./json-record.js";

const appBlocks = new Set([
  "ai_block",
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

/** Mentions that the official API has no member for; they come as plain text. */
const plainMentions = new Set(["agent", "data_source", "team"]);

/** Turns kinds that an adapter does not claim to know into what it gives instead: something unsupported, plain text, a user without a name. */
export function asSupported(record: JsonRecord, capabilities: Capabilities): JsonRecord {
  const type = kindOf(record);
  if (isAppBlock(record, capabilities)) {
    const { color: _color, file: _file, icon: _icon, richText: _richText, ...rest } = record;
    return { ...rest, type: "unsupported", sourceType: type };
  }
  if (capabilities.users.level === "none" && isUser(record)) return { type: "unknown", id: record["id"] ?? "" };
  const { mention, ...text } = record;
  if (type === "mention" && isRecord(mention) && kindOf(mention) === "user" && capabilities.users.level === "none") {
    return { ...record, text: "" };
  }
  if (type === "mention" && isRecord(mention) && plainMentions.has(kindOf(mention)) && !isFull("pageContent")) {
    return { ...text, type: "text" };
  }
  if (type === "feed" && record["object"] === "view" && !isFull("views")) {
    return { ...record, type: "unsupported", sourceType: type };
  }
  return record;

  function isFull(name: "pageContent" | "views"): boolean {
    return capabilities[name].level === "full";
  }
}

const userTypes = new Set(["bot", "group", "person", "unknown"]);

function isUser(record: JsonRecord): boolean {
  return userTypes.has(kindOf(record)) && "id" in record && record["object"] === undefined && !("children" in record);
}

function isAppBlock(record: JsonRecord, capabilities: Capabilities): boolean {
  // Views and properties have kinds of the same names; only blocks hold children.
  if (record["object"] !== undefined || !("children" in record)) return false;
  switch (kindOf(record)) {
    case "button":
      return capabilities.buttons.level === "none";
    case "form":
      return capabilities.forms.level === "none";
    default:
      return appBlocks.has(kindOf(record)) && capabilities.pageContent.level !== "full";
  }
}
