import { mkdir } from "node:fs/promises";
import { type Diagnostic, type Id, type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import { describeError } from "../errors/describe-error.js";
import { isFileError, withNamedPath } from "../errors/file-errors.js";
import { type NamedRendering, renderingOptions } from "../rendering/rendering-options.js";
import { createDiagnosticTally, type PlacedDiagnostic } from "../terminal/diagnostic-tally.js";
import { type AssetStore, createAssetStore } from "./assets/asset-store.js";
import type { ExportedFile, ExportSummary } from "./export-summary.js";
import { openOutputFolder } from "./output-folder.js";
import { type PlannedFile, planFiles } from "./plan-files.js";
import type { Failure } from "./read-failure.js";
import { createReadMeter, type ReadCounts } from "./read-meter.js";
import { type ReadTree, readTree } from "./read-tree.js";
import { type RenderNodeTools, renderNode } from "./render-node.js";
import { createScratchFolder, type ScratchFolder } from "./scratch-folder.js";
import { createSpool } from "./spool.js";

/** What is exported, and how. */
export interface ExportOptions extends NamedRendering {
  /** The folder to fill; it is made if need be. */
  readonly folder: string;
  readonly subpages: "include" | "skip";
  readonly databases: "rows" | "skip" | "tables";
  readonly assets: "download" | "link" | "none";
  /** Whether files may be fetched from this machine itself. */
  readonly allowLoopback: boolean;
  readonly signal?: AbortSignal;
}

/** Told what happens while an export runs. */
export interface ExportEvents {
  /** Called with the scratch folder, which has to be removed if the process ends before the export does. */
  onScratch?(scratch: ScratchFolder): void;
  onRead?(counts: ReadCounts): void;
  /** Called when everything was read and writing begins. */
  onPlanned?(files: number): void;
  onFile?(file: ExportedFile): void;
  onDiagnostic?(diagnostic: PlacedDiagnostic & { readonly path?: string }): void;
}

/**
 * Reads pages and databases with an adapter and writes each as a Markdown file. First everything is read and put aside on disk,
 * then each file is rendered with the links to the others, so that memory is bounded by what is being read or rendered.
 *
 * @throws PagebridgeError `aborted`, `unauthorized`, `invalid_reference`; errors of the file system that concern every file.
 */
export async function runExport(
  adapter: NotionAdapter,
  references: readonly string[],
  options: ExportOptions,
  events: ExportEvents = {},
): Promise<ExportSummary> {
  const startedAt = performance.now();
  const { folder, signal } = options;
  const scratch = await withNamedPath(async () => {
    await mkdir(folder, { recursive: true });
    return createScratchFolder(folder);
  });
  events.onScratch?.(scratch);
  try {
    const output = await openOutputFolder(folder, scratch);
    const spool = createSpool(scratch);
    const meter = createReadMeter((counts) => events.onRead?.(counts));
    const { allowLoopback } = options;
    const assets = createAssetStore({ adapter, output, scratch, allowLoopback, ...(signal && { signal }) });
    const tally = createDiagnosticTally();
    const report = (diagnostic: PlacedDiagnostic, path?: string): void => {
      tally.add(diagnostic);
      events.onDiagnostic?.({ ...diagnostic, ...(path !== undefined && { path }) });
    };
    const fetchFiles = options.assets === "download" ? assets.fetchAll : async (): Promise<readonly Diagnostic[]> => [];

    const tree = await readTree(references, options, { adapter, spool, meter, fetchFiles });
    for (const loss of tree.losses) report(loss);
    const files = planFiles(tree);
    events.onPlanned?.(files.length);

    const failures: Failure[] = [...tree.failures];
    const totals = { pages: 0, databases: 0, rows: 0, blocks: 0, written: 0, unchanged: 0, markdownBytes: 0 };
    const tools: RenderNodeTools = {
      spool,
      fileOf: fileLookup(files),
      placeOf: placeLookup(options.assets, assets),
      rendering: renderingOptions(options),
    };
    for (const file of files) {
      if (signal?.aborted) throw new PagebridgeError("aborted", "The export was stopped.");
      const { node, path } = file;
      try {
        const rendered = await renderNode(file, tools);
        const status = await output.writeText(path, rendered.markdown);
        const bytes = Buffer.byteLength(rendered.markdown);
        totals[node.kind === "page" ? "pages" : "databases"] += 1;
        totals[status] += 1;
        totals.rows += rendered.rows;
        totals.blocks += rendered.blocks;
        totals.markdownBytes += bytes;
        for (const diagnostic of rendered.diagnostics) report({ place: path, ...diagnostic }, path);
        const { blocks, rows, diagnostics } = rendered;
        const { id, kind, title } = node;
        events.onFile?.({ id, kind, title, path, status, bytes, blocks, rows, diagnostics: diagnostics.length });
      } catch (error) {
        if (isFileError(error, "EDQUOT", "ENOSPC", "EROFS")) throw error;
        failures.push(toWriteFailure(error, file, tree));
      }
    }
    const { requests, bytes, retries, throttled } = meter.counts;
    return {
      folder,
      ...totals,
      assets: { ...assets.totals },
      requests,
      bytes,
      retries,
      throttled,
      milliseconds: performance.now() - startedAt,
      answeredBy: meter.answers,
      diagnostics: tally.byCode(),
      failures,
    };
  } finally {
    scratch.remove();
  }
}

function fileLookup(files: readonly PlannedFile[]): (id: Id) => PlannedFile | undefined {
  const found = new Map(files.map((file) => [file.node.id, file]));
  for (const file of files) {
    for (const dataSourceId of file.node.dataSourceIds ?? []) {
      // A linked database shows a data source too; a link leads to the database that holds it.
      if (!found.has(dataSourceId) || file.node.childIds.length > 0) found.set(dataSourceId, file);
    }
  }
  return (id) => found.get(id);
}

function placeLookup(mode: ExportOptions["assets"], assets: AssetStore): RenderNodeTools["placeOf"] {
  return (file) => {
    if (file.type !== "notion" || mode === "link") return undefined;
    if (mode === "none") return "unlinked";
    const path = assets.pathOf(file);
    return path === undefined ? undefined : { path };
  };
}

function toWriteFailure(error: unknown, { node }: PlannedFile, { rootIds }: ReadTree): Failure {
  return {
    reference: node.id,
    ...(node.title !== "" && { title: node.title }),
    isRoot: rootIds.includes(node.id),
    code: isFileError(error) ? "not_written" : "unexpected",
    message: describeError(error),
  };
}
