import {
  type Id,
  PagebridgeError,
  type QueryRowsOptions,
  type ReferenceInput,
  type Row,
  type RowTarget,
  type StreamReading,
} from "@pagebridge/core-types";
import { idOf, streamReading, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { collectionsOf } from "../decode/collections/collections-of.js";
import { collectionOfView, ownCollectionOfView } from "../decode/views/collection-of-view.js";
import { fetchById, type Pointer } from "./fetch-by-id.js";
import { fetchRows, type WantedRows } from "./fetch-rows.js";
import { loadRoot, rememberSpace } from "./load-root.js";
import { openRun, type ReadRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";
import { notFound, wrongKind } from "./require-root.js";
import { resolveReference } from "./resolve-reference.js";

/** Reads the rows of a data source, or of a view with its own filter and sorts, one after the other. */
export function queryRows(source: ReadSource, target: RowTarget, options: QueryRowsOptions = {}): StreamReading<Row> {
  const { filter, limit, propertyIds, sorts } = options;
  return streamReading(openRun(source, options), async function* (run) {
    if (limit !== undefined && limit <= 0) return;
    const shown = await resolveTarget(run, target);
    let given = 0;
    for await (const row of fetchRows(run, { ...shown, filter, limit, propertyIds, sorts })) {
      run.throwIfAborted();
      yield row;
      given += 1;
      if (given === limit) return;
    }
  });
}

type Shown = Pick<WantedRows, "collectionId" | "view">;

async function resolveTarget(run: ReadRun, target: RowTarget): Promise<Shown> {
  if (typeof target === "string" || !("object" in target)) return resolveReferenced(run, target);
  if (target.object === "data_source") return needCollection(run, { collectionId: target.id });
  if (target.dataSourceId === undefined) throw withoutRows(target.id);
  const pointers = [
    { table: "collection_view", id: target.id },
    { table: "collection", id: target.dataSourceId },
  ];
  await fetchById(run, pointers, `view ${target.id}`);
  return needCollection(run, { collectionId: target.dataSourceId, view: needView(run, target.id) });
}

async function resolveReferenced(run: ReadRun, target: ReferenceInput): Promise<Shown> {
  const { id, viewId } = await resolveReference(run, target);
  const { root } = await loadRoot(run, id);
  if (root.kind === "view") return shownByView(run, id, root.record);
  if (viewId !== undefined) {
    await fetchAbsent(run, { table: "collection_view", id: viewId });
    return shownByView(run, viewId, needView(run, viewId));
  }
  if (root.kind === "data_source") return { collectionId: id };
  if (root.kind !== "database") throw wrongKind(id, root.kind, "database");
  const ids = [...new Set(collectionsOf(root.record, run.records).map(({ collectionId }) => collectionId))];
  const [collectionId, ...others] = ids;
  if (collectionId === undefined || others.length > 0) {
    throw new PagebridgeError(
      "invalid_request",
      `The database ${id} has ${ids.length} data sources. Ask for the rows of one of them, or of a view.`,
      { details: { reference: id } },
    );
  }
  return needCollection(run, { collectionId });
}

async function shownByView(run: ReadRun, viewId: Id, view: WireRecord): Promise<Shown> {
  const databaseId = idOf(view, "parent_id");
  // A view that names no collection itself shows that of its database.
  if (ownCollectionOfView(view) === undefined && databaseId !== undefined) {
    await fetchAbsent(run, { table: "block", id: databaseId });
  }
  const collectionId = collectionOfView(view, run.records)?.id;
  if (collectionId === undefined) throw withoutRows(viewId);
  return needCollection(run, { collectionId, view });
}

function needView(run: ReadRun, viewId: Id): WireRecord {
  const view = run.records.record("collection_view", viewId);
  if (view === undefined) throw notFound(run, viewId);
  return view;
}

async function needCollection(run: ReadRun, shown: Shown): Promise<Shown> {
  const { collectionId: id } = shown;
  await fetchAbsent(run, { table: "collection", id });
  if (run.records.record("collection", id) === undefined) throw notFound(run, id);
  rememberSpace(run, id);
  return shown;
}

async function fetchAbsent(run: ReadRun, pointer: Pointer): Promise<void> {
  if (run.records.get(pointer.table, pointer.id).status !== "absent") return;
  await fetchById(run, [pointer], `what the rows of ${pointer.id} belong to`);
}

function withoutRows(viewId: Id): PagebridgeError {
  return new PagebridgeError(
    "invalid_request",
    `The view ${viewId} shows no data source of its own. Ask for the rows of a view that does.`,
    { details: { reference: viewId } },
  );
}
