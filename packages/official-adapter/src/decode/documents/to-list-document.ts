import type { Document } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { isRecord, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createBlockReader } from "../blocks/block-reader.js";
import { toCustomEmojis } from "../objects/decode-custom-emoji.js";
import { toFileUpload } from "../objects/to-answers.js";
import { toComment } from "../objects/to-comment.js";
import { toSchema } from "../objects/to-data-source.js";
import { toPropertyValues } from "../objects/to-page.js";
import { toPropertyItems } from "../properties/to-property-items.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toUser } from "../users/to-user.js";
import { toView } from "../views/to-view.js";
import { isBlock, isTextItem, propertyFragment } from "./fragment-kind.js";

/** What the members of a list are, when all of them are alike. */
export type ListKind =
  | "blocks"
  | "comments"
  | "custom_emojis"
  | "file_uploads"
  | "properties"
  | "property_items"
  | "property_schemas"
  | "rich_text"
  | "users"
  | "views";

const kindOfObject: ReadonlyMap<string, ListKind> = new Map<string, ListKind>([
  ["comment", "comments"],
  ["custom_emoji", "custom_emojis"],
  ["file_upload", "file_uploads"],
  ["property_item", "property_items"],
  ["user", "users"],
  ["view", "views"],
]);

/** What a list answer holds: what its members are, or, when it is empty, what it says that they would be. */
export function listKind(answer: WireRecord, results: readonly unknown[]): ListKind | undefined {
  const said = stringOf(answer, "type") ?? "";
  if (said === "property_item" || said === "custom_emoji") return kindOfObject.get(said);
  if (results.length > 0) return membersKind(results);
  return said === "block" ? "blocks" : kindOfObject.get(said);
}

/** What the members of a list are, when all of them are alike and a list of them is one document. */
function membersKind(wires: readonly unknown[]): ListKind | undefined {
  if (wires.every(isBlock)) return "blocks";
  if (wires.every(isTextItem)) return "rich_text";
  const objects = new Set(wires.map((wire) => (isRecord(wire) ? stringOf(wire, "object") : undefined)));
  const [object] = objects;
  if (objects.size > 1) return undefined;
  if (object !== undefined) return kindOfObject.get(object);
  const fragments = wires.map(propertyFragment);
  if (fragments.every((fragment) => fragment === "schema")) return "property_schemas";
  return fragments.includes(undefined) ? undefined : "properties";
}

/** A list answer and what is known of its members. */
export interface ListSurroundings {
  readonly kind: ListKind | undefined;
  readonly answer: WireRecord;
}

/** Reads a list whose members are alike as one document; undefined when they are not, or when each is a document of its own. */
export function toListDocument(
  wires: readonly unknown[],
  context: DecodeContext,
  list?: ListSurroundings,
): Document | undefined {
  const kind = list ? list.kind : membersKind(wires);
  switch (kind) {
    case "blocks":
      return { kind, value: createBlockReader(context).blocks(wires) };
    case "comments":
      return { kind, value: wires.filter(isRecord).map((wire) => toComment(wire, context)) };
    case "custom_emojis":
      return { kind, value: toCustomEmojis(wires, context) };
    case "file_uploads":
      return { kind, value: wires.filter(isRecord).map((wire) => toFileUpload(wire, context)) };
    case "properties":
      return { kind, value: toPropertyValues(wires, undefined, context) };
    case "property_items":
      return { kind, value: toPropertyItems(list?.answer ?? { results: wires }, { name: "" }, context) };
    case "property_schemas":
      return { kind, value: toSchema(wires, context) ?? [] };
    case "rich_text":
      return { kind, value: toRichText(wires, context) };
    case "users":
      return { kind, value: wires.flatMap((wire) => toUser(wire, context) ?? []) };
    case "views":
      return { kind, value: wires.filter(isRecord).map((wire) => toView(wire, context)) };
    case undefined:
      return undefined;
  }
}
