import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  idOf,
  isRecord,
  recordOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { DriftFinding } from "../drift/drift-finding.js";
import type { Box } from "./box.js";
import { readRecordMap } from "./read-record-map.js";
import { type SignedUrl, toSignedUrl } from "./signed-url.js";

/**
 * What is known of a record.
 *
 * - `present`: here it is; whether it is in the trash is the record's own word (`alive`).
 * - `unavailable`: Notion said that the caller may not read it.
 * - `absent`: it has not come; asking for it may help.
 */
export type RecordState =
  | { readonly status: "present"; readonly record: WireRecord; readonly spaceId?: Id }
  | { readonly status: "unavailable" }
  | { readonly status: "absent" };

/** The records of a read, from however many answers they came. */
export interface RecordStore {
  get(table: string, id: Id): RecordState;
  /** The record when it is present. */
  record(table: string, id: Id): WireRecord | undefined;
  /** Ids of the table's boxes, in the order in which they first came; those of unavailable records too. */
  ids(table: string): readonly Id[];
  /** The tables of which at least one box came. */
  tables(): readonly string[];
  /**
   * Takes in the tables of one `recordMap`, in either box form or a mixture. A better state wins: present over unavailable over absent;
   * of two present records the one with the higher `version`, else the later. What cannot be a record is left out.
   *
   * @returns what looks unlike anything known about tables and boxes. {@link checkAnswer} finds the same, and more; report one of the two.
   */
  add(recordMap: unknown): readonly DriftFinding[];
  /** The signed URL of a file by its stable source, such as `attachment:…`. */
  signedUrl(source: string): SignedUrl | undefined;
  addSignedUrls(urls: Iterable<readonly [source: string, signedUrl: SignedUrl]>): void;
}

type Known = Exclude<RecordState, { readonly status: "absent" }>;

/** Makes a store without records. */
export function createRecordStore(): RecordStore {
  const tables = new Map<string, Map<Id, Known>>();
  const signedUrls = new Map<string, SignedUrl>();
  const get = (table: string, id: Id): RecordState => tables.get(table)?.get(id) ?? { status: "absent" };
  return {
    get,
    record: (table, id) => {
      const state = get(table, id);
      return state.status === "present" ? state.record : undefined;
    },
    ids: (table) => [...(tables.get(table)?.keys() ?? [])],
    tables: () => [...tables.keys()],
    add: (recordMap) => {
      const { entries, findings } = readRecordMap(recordMap);
      for (const { table, id, box } of entries) {
        const state = toState(box);
        if (state === undefined) continue;
        const records = tables.get(table) ?? new Map<Id, Known>();
        tables.set(table, records);
        records.set(id, better(records.get(id), state));
      }
      for (const [source, signedUrl] of signedUrlsOf(recordMap)) signedUrls.set(source, signedUrl);
      return findings;
    },
    signedUrl: (source) => signedUrls.get(source),
    addSignedUrls: (urls) => {
      for (const [source, signedUrl] of urls) signedUrls.set(source, signedUrl);
    },
  };
}

function toState(box: Exclude<Box, { readonly kind: "unreadable" }>): Known | undefined {
  switch (box.kind) {
    case "present": {
      const spaceId = box.spaceId ?? idOf(box.record, "space_id");
      return { status: "present", record: box.record, ...(spaceId !== undefined && { spaceId }) };
    }
    case "unavailable":
      return { status: "unavailable" };
    case "empty":
      return undefined;
  }
}

function better(known: Known | undefined, arrived: Known): Known {
  if (known?.status !== "present") return arrived;
  if (arrived.status !== "present") return known;
  const before = fieldOf(known.record, "version");
  const after = fieldOf(arrived.record, "version");
  return typeof before === "number" && typeof after === "number" && before > after ? known : arrived;
}

/** The signed URLs that notion-client keeps in a record map, by source and, for a block's main file, by block id. */
function signedUrlsOf(recordMap: unknown): readonly (readonly [string, SignedUrl])[] {
  const signed = isRecord(recordMap) ? recordOf(recordMap, "signed_urls") : undefined;
  return entriesOf(signed ?? {}).flatMap(([source, url]) =>
    typeof url === "string" && url !== "" ? [[toId(source) ?? source, toSignedUrl(url)] as const] : [],
  );
}
