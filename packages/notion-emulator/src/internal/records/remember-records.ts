import type { Id } from "@pagebridge/core-types";
import type { Wire } from "../encode/wire.js";
import type { InternalRecords } from "./create-internal-records.js";

/** Encodes each record once: a workspace that is served does not change. */
export function rememberRecords(records: InternalRecords): InternalRecords {
  const known = new Map<string, Wire | undefined>();
  return {
    ...records,
    find: (table: string, id: Id) => {
      const key = `${table} ${id}`;
      if (!known.has(key)) known.set(key, records.find(table, id));
      return known.get(key);
    },
  };
}
