import type { Decoded, View } from "@pagebridge/core-types";
import { collectDiagnostics, isRecord } from "@pagebridge/core-types/adapter-tools";
import { toView } from "./to-view.js";

/** Decodes a view of the official API, full or partial, with its settings, filter and sorts. Never throws. */
export function decodeView(wire: unknown): Decoded<View> {
  return collectDiagnostics((context) => toView(isRecord(wire) ? wire : {}, context));
}
