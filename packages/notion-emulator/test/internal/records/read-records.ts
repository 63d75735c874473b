import type { Id } from "@pagebridge/core-types";
import type { Wire } from "../../../src/internal/encode/wire.js";
import type { InternalRecords } from "../../../src/internal/records/create-internal-records.js";

/** What a walk from record to record came across. */
export interface ReadRecords {
  /** By table and id. */
  readonly found: ReadonlyMap<string, ReadonlyMap<Id, Wire>>;
  /** `<table> <id>` of what records name and nobody has. */
  readonly missing: ReadonlySet<string>;
  /** Codes of all decorations. */
  readonly decorations: ReadonlySet<string>;
}

type Address = readonly [table: string, id: Id];

/** Follows everything that records name: content, rows, views, collections, threads, people, and what texts point at. */
export function readRecords(records: InternalRecords, start: readonly Address[]): ReadRecords {
  const found = new Map<string, Map<Id, Wire>>();
  const missing = new Set<string>();
  const decorations = new Set<string>();
  const waiting: Address[] = [...start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [table, id] = next;
    const entries = found.get(table) ?? new Map<Id, Wire>();
    found.set(table, entries);
    if (entries.has(id) || missing.has(next.join(" "))) continue;
    const record = records.find(table, id);
    if (!record) {
      missing.add(next.join(" "));
      continue;
    }
    entries.set(id, record);
    for (const address of addressesIn(record)) waiting.push(address);
    for (const decoration of decorationsIn(record)) {
      decorations.add(String(decoration[0]));
      waiting.push(...addressOf(decoration));
    }
  }
  return { found, missing, decorations };
}

const lists: { readonly [field: string]: string } = {
  content: "block",
  discussions: "discussion",
  orphaned_discussions: "discussion",
  view_ids: "collection_view",
  template_pages: "block",
  page_sort: "block",
  comments: "comment",
  action_ids: "automation_action",
};

/** Pairs of fields that name one record, and `format` fields that do. */
function addressesIn(record: Wire): readonly Address[] {
  const format: Wire = Object(record["format"]);
  const own = [...Object.entries(record), ...Object.entries(format)].flatMap(([field, value]): readonly Address[] => {
    const table = lists[field];
    if (table !== undefined && Array.isArray(value)) return value.map((id) => [table, String(id)]);
    if (field === "automation_id") return [["automation", String(value)]];
    return [];
  });
  return [...own, ...authorsOf(record), ...pointersIn(record)];
}

function authorsOf(record: Wire): readonly Address[] {
  return ["created_by", "last_edited_by"].flatMap((who): readonly Address[] => {
    const id = record[`${who}_id`];
    return id === undefined ? [] : [[String(record[`${who}_table`]), String(id)]];
  });
}

/** Everything of the form `{ id, table, spaceId }`, wherever it stands; and automations of columns. */
function pointersIn(value: unknown): readonly Address[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, table, spaceId, automation_id: automation }: Wire = Object(value);
  const inside = Object.values(value).flatMap(pointersIn);
  if (typeof automation === "string") return [["automation", automation], ...inside];
  return spaceId === undefined || table === undefined ? inside : [[String(table), String(id)]];
}

/** Every decoration of every text in a record, those in formulas included. */
function decorationsIn(value: unknown): readonly (readonly unknown[])[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap(decorationsIn);
  const [text, decorations]: readonly unknown[] = value;
  if (value.length === 2 && typeof text === "string" && Array.isArray(decorations)) {
    if (decorations.every((one) => Array.isArray(one) && typeof one[0] === "string")) return decorations;
  }
  return value.flatMap(decorationsIn);
}

/** What a decoration points at. */
function addressOf([code, payload]: readonly unknown[]): readonly Address[] {
  const tables: { readonly [code: string]: string } = {
    p: "block",
    eoi: "block",
    u: "notion_user",
    r: "bot",
    ce: "custom_emoji",
  };
  const table = tables[String(code)];
  if (table !== undefined) return [[table, String(payload)]];
  return code === "‣" && Array.isArray(payload) ? [[String(payload[0]), String(payload[1])]] : [];
}
