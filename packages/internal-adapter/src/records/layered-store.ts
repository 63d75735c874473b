import type { RecordStore } from "./record-store.js";

/**
 * Makes a store that keeps what it is given to itself and finds everything that the base has. So a window of rows can be forgotten,
 * while the schema that they share stays.
 */
export function layeredStore(own: RecordStore, base: RecordStore): RecordStore {
  const get: RecordStore["get"] = (table, id) => {
    const state = own.get(table, id);
    return state.status === "absent" ? base.get(table, id) : state;
  };
  return {
    get,
    record: (table, id) => {
      const state = get(table, id);
      return state.status === "present" ? state.record : undefined;
    },
    ids: (table) => [...new Set([...base.ids(table), ...own.ids(table)])],
    tables: () => [...new Set([...base.tables(), ...own.tables()])],
    add: own.add,
    signedUrl: (source) => own.signedUrl(source) ?? base.signedUrl(source),
    addSignedUrls: own.addSignedUrls,
  };
}
