import {
  countBlocks,
  type Database,
  type DataSource,
  type Diagnostic,
  type File,
  type Id,
} from "@pagebridge/core-types";
import { type RenderOptions, renderPage } from "@pagebridge/markdown-renderer";
import { inlineDatabases, renderDatabase } from "@pagebridge/markdown-renderer/databases";
import type { PlannedFile } from "./plan-files.js";
import { relativeLink } from "./relative-link.js";
import type { Spool } from "./spool.js";

/** What rendering works with. */
export interface RenderNodeTools {
  readonly spool: Spool;
  /** The files of pages, databases and data sources that are part of the export. */
  readonly fileOf: (id: Id) => PlannedFile | undefined;
  /** Where a file is: a path in the export, a URL, or undefined for the file's own URL. */
  readonly placeOf: (file: File) => FilePlace | undefined;
  readonly rendering: RenderOptions;
}

/** Where a file is found, relative to the export's folder, or that it is not linked at all. */
type FilePlace = { readonly path: string } | "unlinked";

/** A page or database as text. */
export interface RenderedNode {
  readonly markdown: string;
  /** What was lost on the way from the source to the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly blocks: number;
  readonly rows: number;
}

/** Renders one page or database out of the spool. */
export async function renderNode({ node, path }: PlannedFile, tools: RenderNodeTools): Promise<RenderedNode> {
  const options: RenderOptions = {
    ...tools.rendering,
    databases: inlineDatabases,
    pageUrl: (id) => {
      const target = tools.fileOf(id);
      return target && relativeLink(path, target.path);
    },
    pageTitle: (id) => tools.fileOf(id)?.node.title,
    fileUrl: (file) => {
      const place = tools.placeOf(file);
      if (place === "unlinked") return "";
      return place && relativeLink(path, place.path);
    },
  };
  if (node.kind === "page") {
    const { value, diagnostics } = await tools.spool.loadPage(node.id);
    const rendered = renderPage(value, options);
    const blocks = countBlocks(value.children ?? []);
    return { markdown: rendered.markdown, diagnostics: [...diagnostics, ...rendered.diagnostics], blocks, rows: 0 };
  }
  const { value, diagnostics } = await tools.spool.loadDatabase(node.id);
  const database = await withRows(value, tools.spool);
  const rendered = renderDatabase(database, options);
  const rows = database.dataSources.reduce((sum, dataSource) => sum + (dataSource.rows?.length ?? 0), 0);
  return { markdown: rendered.markdown, diagnostics: [...diagnostics, ...rendered.diagnostics], blocks: 0, rows };
}

async function withRows(database: Database, spool: Spool): Promise<Database> {
  const dataSources = await Promise.all(
    database.dataSources.map(async (dataSource): Promise<DataSource> => {
      const rows = await spool.loadRows(dataSource.id);
      return { ...dataSource, ...(rows && { rows }) };
    }),
  );
  return { ...database, dataSources };
}
