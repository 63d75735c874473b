import type { Diagnostic, Id, Row } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { collectionOfBlock } from "../decode/collections/collection-of-block.js";
import { decodeDataSource } from "../decode/collections/decode-database.js";
import { decodePage } from "../decode/pages/decode-page.js";
import { isDatabase } from "../decode/pages/title-of.js";
import { selectRows } from "../decode/queries/select-rows.js";
import { wantedRecords } from "../decode/wanted/wanted-records.js";
import type { RecordStore } from "../records/record-store.js";
import { fetchById, keyOf } from "./fetch-by-id.js";
import type { WantedRows } from "./fetch-rows.js";
import { mentionsWanted, type ReadRun } from "./read-run.js";
import { signFiles } from "./sign-files.js";

/** The rounds in which what rows show besides themselves is fetched: icons, people, and what is in a wiki's databases. */
const roundsForDetails = 4;

/**
 * Gives the rows of these ids, as far as they are rows of this collection. What has not come of them is fetched, and their files are
 * signed; a row that cannot be read is one diagnostic.
 */
export async function* giveRows(
  run: ReadRun,
  { collectionId, propertyIds }: WantedRows,
  ids: readonly Id[],
  records: RecordStore,
): AsyncGenerator<Row, void, undefined> {
  const absent = ids.filter((id) => records.get("block", id).status === "absent");
  const pointers = absent.map((id) => ({ table: "block", id }));
  await fetchById(run, pointers, `rows of data source ${collectionId}`, records);
  const selected = selectRows(records, ids, collectionId);
  run.report(...[...selected.unavailable, ...selected.absent].map(unread));
  const rowIds = selected.rows.flatMap((record) => idOf(record) ?? []);
  await fetchDetails(run, rowIds, records);
  await signFiles(run, rowIds, records);
  run.countPages(rowIds.length);
  for (const record of selected.rows) {
    const row = decodeRow(run, record, records);
    yield propertyIds === undefined || row.object === "data_source"
      ? row
      : { ...row, properties: row.properties.filter((property) => propertyIds.includes(property.id)) };
  }
}

async function fetchDetails(run: ReadRun, ids: readonly Id[], records: RecordStore): Promise<void> {
  const options = { content: "none", ...mentionsWanted(run) } as const;
  for (let round = 0; round < roundsForDetails; round += 1) {
    const missing = wantedRecords(records, ids, options).filter((pointer) => !run.asked.has(keyOf(pointer)));
    if (missing.length === 0) return;
    // Other rows may show them as well, so they are kept for the whole read.
    await fetchById(run, missing, "what rows show");
  }
}

/** A row is a page; in a wiki it may be a database, which stands there as its first data source. */
function decodeRow(run: ReadRun, record: WireRecord, records: RecordStore): Row {
  const id = idOf(record) ?? "";
  const source = isDatabase(record) ? collectionOfBlock(record) : undefined;
  const { value, diagnostics } =
    source === undefined ? decodePage(records, id, { content: "none" }) : decodeDataSource(records, source.id);
  run.report(...diagnostics);
  return value;
}

function unread(id: Id): Diagnostic {
  return {
    code: "not_accessible",
    severity: "warning",
    message: "The answer to a query names this row, and it cannot be read.",
    id,
  };
}
