import { type Id, PagebridgeError } from "@pagebridge/core-types";
import type { RecordStore } from "../records/record-store.js";
import type { ReadRun } from "./read-run.js";

/** A record that is wanted. */
export interface Pointer {
  readonly table: string;
  readonly id: Id;
  readonly spaceId?: Id;
}

/** A batch as small as this that is refused is not refused for its size. */
const smallestBatch = 50;

/**
 * Asks for records of any tables by their ids, in as few requests as the server takes, side by side. None is asked for that was asked for
 * before.
 *
 * @param subject - for the sentences of errors: `"the content of page 1f3c…"`.
 * @param into - where the records go; the run's own store when absent.
 */
export async function fetchById(
  run: ReadRun,
  pointers: readonly Pointer[],
  subject: string,
  into: RecordStore = run.records,
): Promise<void> {
  const fresh = pointers.filter((pointer) => !run.asked.has(keyOf(pointer)));
  for (const pointer of fresh) run.asked.add(keyOf(pointer));
  const batches = [...bySpace(run, fresh)].flatMap(([spaceId, group]) =>
    batchesOf(group, run.batchSize).map((batch) => fetchBatch(run, { batch, spaceId, subject, into })),
  );
  await Promise.all(batches);
}

/** The name under which a run remembers that a record was asked for. */
export function keyOf({ table, id }: Pointer): string {
  return `${table} ${id}`;
}

/** Notion keeps workspaces on different machines, so what lies in different ones is asked for apart. Users lie in none. */
function bySpace(run: ReadRun, pointers: readonly Pointer[]): ReadonlyMap<Id | undefined, readonly Pointer[]> {
  const groups = new Map<Id | undefined, Pointer[]>();
  for (const pointer of pointers) {
    const spaceId = pointer.spaceId ?? run.homeSpaceId;
    const group = groups.get(spaceId) ?? [];
    groups.set(spaceId, group);
    group.push(pointer);
  }
  return groups;
}

interface Batch {
  readonly batch: readonly Pointer[];
  readonly spaceId: Id | undefined;
  readonly subject: string;
  readonly into: RecordStore;
}

async function fetchBatch(run: ReadRun, { batch, ...rest }: Batch): Promise<void> {
  const { into, spaceId, subject } = rest;
  const requests = batch.map(({ table, id, spaceId: own }) => ({
    pointer: { table, id, ...(own !== undefined && { spaceId: own }) },
    version: -1,
  }));
  try {
    await run.ask({ endpoint: "syncRecordValuesMain", body: { requests }, subject, spaceId }, into);
  } catch (error) {
    if (!isTooLarge(error, batch)) throw error;
    const half = Math.max(smallestBatch, Math.ceil(batch.length / 2));
    run.batchSize = Math.min(run.batchSize, half);
    await Promise.all(batchesOf(batch, half).map((part) => fetchBatch(run, { batch: part, ...rest })));
  }
}

function isTooLarge(error: unknown, batch: readonly Pointer[]): boolean {
  const status = PagebridgeError.is(error) && error.code !== "schema_drift" ? error.details?.status : undefined;
  return (status === 400 || status === 413) && batch.length > smallestBatch;
}

/** Cuts a list into pieces of at most this length. */
export function batchesOf<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
