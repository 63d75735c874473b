import type { Decoded } from "@pagebridge/core-types";
import { collectDiagnostics, type DecodeContext } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../records/record-store.js";
import { createRepeatFilter } from "./repeat-filter.js";

/** What a decoder of internal records needs: where it stands, whom it tells about losses, and the records that came. */
export interface InternalContext extends DecodeContext {
  readonly records: RecordStore;
  at(place: Parameters<DecodeContext["at"]>[0]): InternalContext;
}

/** Runs a decoder over the records and hands out its value with everything that was reported; what rows have in common, once for each property. */
export function collectFrom<Value>(records: RecordStore, decode: (context: InternalContext) => Value): Decoded<Value> {
  const { value, diagnostics } = collectDiagnostics((context) => decode(withRecords(context, records)));
  return { value, diagnostics: diagnostics.filter(createRepeatFilter()) };
}

function withRecords(context: DecodeContext, records: RecordStore): InternalContext {
  return { ...context, records, at: (place) => withRecords(context.at(place), records) };
}
