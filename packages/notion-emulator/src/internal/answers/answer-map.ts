import type { Id } from "@pagebridge/core-types";
import type { Wire } from "../encode/wire.js";
import type { InternalContext } from "../internal-context.js";
import { type BoxForm, toBox, toClosedBox } from "./box.js";
import type { Caller } from "./caller.js";

/** What became of a record that an answer was to hold. */
type AddedRecord =
  | { readonly state: "absent" }
  | { readonly state: "unavailable" }
  | { readonly state: "present"; readonly record: Wire };

/** The `recordMap` of one answer, while it grows. */
export interface AnswerMap {
  /** Puts a record's box in: with `role: "none"` when the caller may not read it, and not at all when there is none, or it is withheld. */
  add(table: string, id: Id): AddedRecord;
  /** The tables, each with its boxes in the order in which they were added. */
  toWire(): Wire;
}

/** Options of `createAnswerMap`. */
export interface AnswerMapOptions {
  /** Whether the caller named the ids. @default "sent_along" */
  readonly asked?: "by_id" | "sent_along";
  /** Tells which records the caller has: they are not sent again. */
  readonly isKnown?: (table: string, id: Id) => boolean;
  /** Whether records that are in the trash are sent. @default "sent" */
  readonly trash?: "omitted" | "sent";
}

/** Begins the record map of an answer. */
export function createAnswerMap(
  { options, records, spaceId }: InternalContext,
  caller: Caller,
  { asked = "sent_along", isKnown, trash = "sent" }: AnswerMapOptions = {},
): AnswerMap {
  const { boxForm = "b", authors = "sent", withheld = {} } = options;
  const always = new Set(withheld.always);
  const untilAsked = new Set(withheld.untilAsked);
  const unreadable = new Set(withheld.unreadable);
  const tables = new Map<string, Map<Id, Wire>>();
  let boxes = 0;

  function nextForm(): BoxForm {
    boxes += 1;
    if (boxForm !== "mixed") return boxForm;
    return boxes % 2 === 0 ? "a" : "b";
  }

  function find(table: string, id: Id): AddedRecord {
    if (always.has(id) || (asked === "sent_along" && untilAsked.has(id))) return { state: "absent" };
    const record = records.find(table, id);
    if (!record || (trash === "omitted" && record["alive"] === false)) return { state: "absent" };
    if (unreadable.has(id) || !caller.canRead(table, id)) return { state: "unavailable" };
    return { state: "present", record };
  }

  return {
    add: (table, id) => {
      const found = find(table, id);
      if (found.state === "absent" || isKnown?.(table, id)) return found;
      const rows = tables.get(table) ?? new Map<Id, Wire>();
      tables.set(table, rows);
      if (rows.has(id)) return found;
      if (found.state === "unavailable") {
        rows.set(id, toClosedBox(nextForm()));
      } else {
        const shown = caller.session || authors === "sent" ? found.record : withoutAuthors(found.record);
        rows.set(id, toBox(nextForm(), table, caller.role, shown, spaceId));
      }
      return found;
    },
    toWire: () => ({
      ...(boxForm !== "a" && { __version__: 3 }),
      ...Object.fromEntries([...tables].map(([table, rows]) => [table, Object.fromEntries(rows)])),
    }),
  };
}

const authorKeys: ReadonlySet<string> = new Set([
  "created_by_id",
  "created_by_table",
  "last_edited_by_id",
  "last_edited_by_table",
]);

function withoutAuthors(record: Wire): Wire {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !authorKeys.has(key)));
}
