import type { PropertyId } from "@pagebridge/core-types";
import { recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { schemaEntry } from "../filters/filter-kinds.js";
import type { InternalContext } from "../internal-context.js";

/** A view's record, taken apart as far as all types are alike. */
export interface ViewInput {
  /** Settings of how it looks. Settings of types that the view had before remain here. */
  readonly format: WireRecord;
  /** Settings of which rows it shows. */
  readonly query: WireRecord;
  /** The collection that it shows, when it came: names of properties are only there. */
  readonly collection: WireRecord | undefined;
  readonly context: InternalContext;
}

/** Takes a view's record apart. */
export function toViewInput(view: WireRecord, collection: WireRecord | undefined, context: InternalContext): ViewInput {
  return {
    format: recordOf(view, "format") ?? {},
    query: recordOf(view, "query2") ?? recordOf(view, "query") ?? {},
    collection,
    context,
  };
}

/** What a property is called; undefined when its collection did not come. */
export function propertyName(id: PropertyId | undefined, collection: WireRecord | undefined): string | undefined {
  const entry = id === undefined ? undefined : schemaEntry(collection, id);
  return entry && stringOf(entry, "name");
}
