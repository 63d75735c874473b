import type { Decoded, Id, View } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom, type InternalContext } from "../internal-context.js";
import { toView } from "./to-view.js";

/** Decodes a view with its settings, filter and sorts; undefined (reported) when its record did not come or may not be read. Never throws. */
export function decodeView(records: RecordStore, viewId: Id): Decoded<View | undefined> {
  return collectFrom(records, (context) => viewById(viewId, context));
}

/** Gives a view by its id. One in the trash is none; one that did not come, or may not be read, is reported. */
export function viewById(viewId: Id, context: InternalContext): View | undefined {
  const state = context.records.get("collection_view", viewId);
  switch (state.status) {
    case "present":
      return state.record["alive"] === false ? undefined : toView(state.record, context);
    case "unavailable":
      context.at({ id: viewId }).report({ code: "not_accessible", message: "This view could not be read." });
      return undefined;
    case "absent":
      context.at({ id: viewId }).report({ code: "children_missing", message: "The record of a view did not come." });
      return undefined;
  }
}
