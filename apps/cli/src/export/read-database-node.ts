import { type DataSource, type Diagnostic, type Id, plainText } from "@pagebridge/core-types";
import { type Found, foundInRow, isShownFromElsewhere } from "./found-below.js";
import { metered } from "./metered.js";
import type { TreeNode } from "./page-tree.js";
import type { ReadTreeOptions, ReadTreeTools } from "./read-task.js";
import type { SpooledRow } from "./spool.js";

/** Where a database reports what it finds. */
export interface DatabaseFindings {
  /** A row whose content is wanted. */
  readonly onFound: (found: Found) => void;
  /** A data source that another database holds; its rows are needed for the table alone. */
  readonly onShown: (dataSource: DataSource) => void;
  /** The rows of a data source could not be read to the end. */
  readonly onRowsFailed: (dataSource: DataSource, title: string, error: unknown) => void;
}

/** Reads one database with its rows and puts it aside. */
export async function readDatabaseNode(
  { reference, title }: { readonly reference: string; readonly title: string },
  options: ReadTreeOptions,
  tools: ReadTreeTools,
  findings: DatabaseFindings,
): Promise<TreeNode> {
  const { signal } = options;
  const { value, diagnostics, provenance } = await metered(tools.meter, (onProgress) =>
    tools.adapter.readDatabase(reference, { rows: "none", onProgress, ...(signal && { signal }) }),
  );
  tools.meter.answered(provenance.adapter, "databases");
  const ownTitle = plainText(value.title) || plainText(value.dataSources[0]?.title ?? []) || title;
  const childIds: Id[] = [];
  const lost: Diagnostic[] = [];
  for (const dataSource of value.dataSources) {
    if (isShownFromElsewhere(dataSource, value)) {
      findings.onShown(dataSource);
      continue;
    }
    const onRow = (row: SpooledRow): void => {
      const found = foundInRow(row);
      if (options.databases !== "rows" || !found || found.id === value.id) return;
      childIds.push(found.id);
      findings.onFound(found);
    };
    try {
      await readRows(dataSource, options, tools, { onRow, onLost: (...diagnostics) => void lost.push(...diagnostics) });
    } catch (error) {
      findings.onRowsFailed(dataSource, ownTitle, error);
    }
  }
  const fileDiagnostics = await tools.fetchFiles(value, value.id);
  await tools.spool.saveDatabase({ value, diagnostics: [...diagnostics, ...lost, ...fileDiagnostics] });
  const dataSourceIds = value.dataSources.map(({ id }) => id);
  return { id: value.id, kind: "database", title: ownTitle, childIds, dataSourceIds };
}

/** Reads the rows of one data source and puts them aside. What arrived before a failure is kept. */
export async function readRows(
  dataSource: DataSource,
  { signal }: ReadTreeOptions,
  { adapter, meter, spool, fetchFiles }: ReadTreeTools,
  { onRow, onLost }: { onRow: (row: SpooledRow) => void; onLost: (...diagnostics: readonly Diagnostic[]) => void },
): Promise<void> {
  const { update, end } = meter.start();
  const stream = adapter.queryRows(dataSource, { onProgress: update, ...(signal && { signal }) });
  try {
    for await (const spooled of spool.saveRows(dataSource.id, stream)) {
      meter.row();
      onRow(spooled);
      onLost(...(await fetchFiles(spooled.row, spooled.row.id)));
    }
    meter.answered(stream.provenance.adapter, "rowQueries");
  } finally {
    end(stream.provenance.cost);
    onLost(...stream.diagnostics);
  }
}
