import type { JsonValue } from "@pagebridge/core-types";
import { isJsonList, isJsonRecord, type JsonRecord } from "./json-record.js";

/** What a mention of these leads to has rules of its own. */
const namedElsewhere = new Set<unknown>(["database", "page", "user"]);

/**
 * Gives mentions whose name a source did not send the words that the other source has in their place, which may be plain text there.
 * Where there are none, or where the texts around them differ, the value stays as it is.
 *
 * `["ask ", mention of a team without a name, "."]` and `["ask @Quay office."]` → `["ask ", mention "@Quay office", "."]`
 */
export function nameMentions(poor: JsonValue, rich: JsonValue): JsonValue {
  if (!isJsonList(poor) || !isJsonList(rich) || !poor.some(isNameless)) return poor;
  const pattern = poor.map((inline) => (isWithoutText(inline) ? "([^]*?)" : literally(textOf(inline)))).join("");
  const words = new RegExp(`^${pattern}$`).exec(rich.map(textOf).join(""))?.slice(1).values();
  if (!words) return poor;
  return poor.map((inline) => {
    if (!isWithoutText(inline)) return inline;
    const { value: text = "" } = words.next();
    return isNameless(inline) ? { ...inline, text } : inline;
  });
}

function isNameless(inline: JsonValue): inline is JsonRecord {
  if (!isWithoutText(inline)) return false;
  const mention = inline["mention"];
  return isJsonRecord(mention) && !namedElsewhere.has(mention["type"]);
}

function isWithoutText(inline: JsonValue): inline is JsonRecord {
  return isJsonRecord(inline) && inline["type"] === "mention" && inline["text"] === "";
}

function textOf(inline: JsonValue): string {
  return isJsonRecord(inline) ? `${inline["text"] ?? inline["expression"] ?? ""}` : "";
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
