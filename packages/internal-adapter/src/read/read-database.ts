import type { Database, Id, ReadDatabaseOptions, Reading, ReferenceInput } from "@pagebridge/core-types";
import { idOf } from "@pagebridge/core-types/adapter-tools";
import { collectionsOf } from "../decode/collections/collections-of.js";
import { decodeDatabase } from "../decode/collections/decode-database.js";
import { wantedRecords } from "../decode/wanted/wanted-records.js";
import { assertTrustworthy } from "../drift/assert-trustworthy.js";
import { checkDatabaseBlock } from "../drift/check-records.js";
import { fetchReachable } from "./fetch-reachable.js";
import { fetchRelatives } from "./fetch-relatives.js";
import { collectRowsOf } from "./fetch-rows.js";
import { loadRoot } from "./load-root.js";
import { mentionsWanted, type ReadRun, withRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";
import { findRoot, type Root, wrongKind } from "./require-root.js";
import { resolveReference } from "./resolve-reference.js";
import { signFiles } from "./sign-files.js";

/**
 * Reads a database with its data sources, schemas and views. The id may also be that of one of its data sources or views.
 *
 * @throws PagebridgeError `schema_drift` when the database names no data source in any known place, besides what every read throws.
 */
export function readDatabase(
  source: ReadSource,
  reference: ReferenceInput,
  options: ReadDatabaseOptions = {},
): Promise<Reading<Database>> {
  return withRun(source, options, async (run) => {
    const { id } = await resolveReference(run, reference);
    const { root } = await loadRoot(run, id);
    return fetchDatabase(run, await containerOf(run, id, root), options);
  });
}

/** The id of the database that an id names, or that holds what it names. */
async function containerOf(run: ReadRun, id: Id, root: Root): Promise<Id> {
  if (root.kind === "database") return id;
  const holder = root.kind === "data_source" || root.kind === "view" ? idOf(root.record, "parent_id") : undefined;
  const held = holder === undefined ? root : await findRoot(run, holder);
  if (holder === undefined || held.kind !== "database") throw wrongKind(id, root.kind, "database");
  return holder;
}

async function fetchDatabase(run: ReadRun, id: Id, options: ReadDatabaseOptions): Promise<Database> {
  const { rows = "none", templates = "none", views = "read" } = options;
  const wanted = { content: "read", databases: "schema", ...mentionsWanted(run) } as const;
  await fetchReachable(run, {
    rootId: id,
    wanted: () => wantedRecords(run.records, [id], wanted),
    subject: `database ${id}`,
  });
  assertTrustworthy(checkDatabaseBlock(run.records, id).map((finding) => ({ ...finding, severity: "error" })));
  const shown = collectionsOf(run.records.record("block", id) ?? {}, run.records);
  const sourceIds = [...new Set(shown.map(({ collectionId }) => collectionId))];
  await fetchRelatives(run, sourceIds, { templates });
  const found = rows === "read" ? await collectRowsOf(run, sourceIds) : undefined;
  await signFiles(run, [id]);
  const { value, diagnostics } = decodeDatabase(run.records, id, {
    views,
    templates,
    ...(found && { rowsOf: (dataSourceId: Id) => found.get(dataSourceId) }),
  });
  run.report(...diagnostics);
  return value;
}
