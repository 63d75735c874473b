import type { Decoded } from "@pagebridge/core-types";
import { collectDiagnostics, type DecodeContext } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../records/record-store.js";

/** What a decoder of internal records needs: where it stands, whom it tells about losses, and the records that came. */
export interface InternalContext extends DecodeContext {
  readonly records: RecordStore;
  at(place: Parameters<DecodeContext["at"]>[0]): InternalContext;
}

/** Runs a decoder over the records and hands out its value with everything that was reported. */
export function collectFrom<Value>(records: RecordStore, decode: (context: InternalContext) => Value): Decoded<Value> {
  return collectDiagnostics((context) => decode(withRecords(context, records)));
}

function withRecords(context: DecodeContext, records: RecordStore): InternalContext {
  return { ...context, records, at: (place) => withRecords(context.at(place), records) };
}
