import type { Document } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  entriesOf,
  idOf,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toPropertyItems, wholeValue } from "../properties/to-property-items.js";
import { decodePropertyId } from "../wire/property-id.js";
import type { ObjectStore } from "./object-store.js";
import { propertyKey } from "./replay.js";

/** Puts the whole list into each property of a page that is cut short, where the recording holds it. */
export function completeFromItems(store: ObjectStore, wire: WireRecord, used: Set<string>): WireRecord {
  const properties = recordOf(wire, "properties");
  const pageId = idOf(wire);
  if (!properties || pageId === undefined || store.propertyItems.size === 0) return wire;
  const completed = entriesOf(properties).map(([name, value]): readonly [string, unknown] => {
    const key = propertyKey(pageId, decodePropertyId((isRecord(value) && stringOf(value, "id")) || ""));
    const answers = store.propertyItems.get(key);
    const last = answers?.at(-1);
    const isShort = isRecord(value) && value["has_more"] === true;
    if (!answers || !last || !isShort || last["has_more"] === true) return [name, value];
    used.add(key);
    return [name, wholeValue(itemsOf(answers), last)];
  });
  return { ...wire, properties: Object.fromEntries(completed) };
}

/** The answers of the property endpoint that no page needed, as documents of their own. */
export function unusedItems(
  store: ObjectStore,
  used: ReadonlySet<string>,
  context: DecodeContext,
): readonly Document[] {
  return [...store.propertyItems]
    .filter(([key]) => !used.has(key))
    .map(([, answers]) => ({ kind: "property_items", value: toPropertyItems(answers, { name: "" }, context) }));
}

function itemsOf(answers: readonly WireRecord[]): readonly WireRecord[] {
  return answers.flatMap((answer) => listOf(answer, "results") ?? []).filter(isRecord);
}
