import { isList, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { isAppViewType } from "../../knowledge/view-types.js";

/** The table that a record without its record map belongs to, as far as its fields tell; undefined for what is no record. */
export function tableOf(record: WireRecord): string | undefined {
  if (typeof record["id"] !== "string") return undefined;
  const parentTable = stringOf(record, "parent_table");
  if (isRecord(record["schema"])) return "collection";
  if (parentTable === "discussion") return "comment";
  if (isList(record["comments"]) && parentTable === "block") return "discussion";
  const type = stringOf(record, "type");
  if (type !== undefined && parentTable !== undefined) return isView(record, type) ? "collection_view" : "block";
  const userFields = ["email", "given_name", "profile_photo", "onboarding_completed"];
  if (userFields.some((field) => Object.hasOwn(record, field))) return "notion_user";
  return Object.hasOwn(record, "plan_type") ? "space" : undefined;
}

/** Views and blocks share two names: `table`, which as a block holds rows, and `form`. */
function isView(record: WireRecord, type: string): boolean {
  if (!isAppViewType(type) || isList(record["content"])) return false;
  const format = Object.keys(recordOf(record, "format") ?? {});
  if (type === "table") return !format.some((key) => key.startsWith("table_block_"));
  return type !== "form" || ["name", "page_sort", "query2"].some((sign) => Object.hasOwn(record, sign));
}
