import {
  type Id,
  type Page,
  type Reading,
  type ReadPageOptions,
  type ReferenceInput,
  walkBlocks,
} from "@pagebridge/core-types";
import { decodePage } from "../decode/pages/decode-page.js";
import type { DecodePageOptions } from "../decode/pages/page-reader.js";
import { wantedRecords } from "../decode/wanted/wanted-records.js";
import { fetchReachable } from "./fetch-reachable.js";
import { fetchRelatives } from "./fetch-relatives.js";
import { collectRowsOf } from "./fetch-rows.js";
import { loadRoot } from "./load-root.js";
import { mentionsWanted, type ReadRun, withRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";
import { findRoot, wrongKind } from "./require-root.js";
import { resolveReference } from "./resolve-reference.js";
import { signFiles } from "./sign-files.js";

/**
 * Reads a page, its properties and its whole content. Given a page that was read without its content, it asks for the content alone and
 * gives it with the properties that are known.
 */
export function readPage(
  source: ReadSource,
  target: Page | ReferenceInput,
  options: ReadPageOptions = {},
): Promise<Reading<Page>> {
  return withRun(source, options, async (run) => {
    if (typeof target !== "string" && "object" in target) {
      const { children, discussions } = await fetchPage(run, target.id, options);
      return { ...target, ...(children && { children }), ...(discussions && { discussions }) };
    }
    const { id } = await resolveReference(run, target);
    return fetchPage(run, id, options);
  });
}

async function fetchPage(run: ReadRun, id: Id, options: ReadPageOptions): Promise<Page> {
  const { content = "read", subpages = "reference", databases = "reference" } = options;
  const comments = readableComments(run, id, options);
  const { root, chunks } =
    content === "none" ? { root: await findRoot(run, id), chunks: undefined } : await loadRoot(run, id);
  if (root.kind !== "page") throw wrongKind(id, root.kind, "page");
  const wanted = { content, subpages, databases, comments, ...mentionsWanted(run) };
  await fetchReachable(run, {
    rootId: id,
    wanted: () => wantedRecords(run.records, [id], wanted),
    ...(chunks && { chunks }),
    subject: `the content of page ${id}`,
  });
  const decoding = { content, subpages, databases, comments };
  const sourceIds = databases === "reference" ? [] : dataSourcesIn(run, id, decoding);
  await fetchRelatives(run, sourceIds);
  const rows = databases === "rows" ? await collectRowsOf(run, sourceIds) : undefined;
  await signFiles(run, blocksBelow(run, id));
  const { value, diagnostics } = decodePage(run.records, id, {
    ...decoding,
    ...(rows && { rowsOf: (dataSourceId: Id) => rows.get(dataSourceId) }),
  });
  run.report(...diagnostics);
  run.countPages(1);
  return value;
}

/** Threads belong to accounts: asking for them without one would only cost requests. */
function readableComments(run: ReadRun, id: Id, { comments = "none" }: ReadPageOptions): "blocks" | "none" | "page" {
  if (comments === "none" || run.isSignedIn) return comments;
  run.report({
    code: "value_unavailable",
    severity: "warning",
    message: "Notion gives comments to callers with an account only; they were not read.",
    id,
  });
  return "none";
}

/** The data sources that a page shows, each once. */
function dataSourcesIn({ records }: ReadRun, id: Id, decoding: DecodePageOptions): readonly Id[] {
  const { children = [] } = decodePage(records, id, { ...decoding, databases: "schema" }).value;
  const ids = Array.from(walkBlocks(children, { subpages: "enter" }), ({ block }) =>
    block.type === "child_database" ? (block.database?.dataSources ?? []).map((source) => source.id) : [],
  );
  return [...new Set(ids.flat())];
}

/** The blocks that came but for those that hold the page: their pictures are not shown. */
function blocksBelow({ records }: ReadRun, id: Id): readonly Id[] {
  const above = new Set<unknown>();
  for (let holder = records.record("block", id)?.["parent_id"]; typeof holder === "string" && !above.has(holder); ) {
    above.add(holder);
    const record = records.record("block", holder) ?? records.record("collection", holder);
    holder = record?.["parent_id"];
  }
  return records.ids("block").filter((blockId) => !above.has(blockId));
}
