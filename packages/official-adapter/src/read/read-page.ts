import {
  type Block,
  type Database,
  type Id,
  type Page,
  type Reading,
  type ReadPageOptions,
  type ReferenceInput,
  requireId,
  walkBlocks,
} from "@pagebridge/core-types";
import { decodeBlocks } from "../decode/blocks/decode-block.js";
import { decodePage } from "../decode/objects/decode-page.js";
import type { Transport } from "../transport/transport.js";
import { attachToTree } from "./attach-to-tree.js";
import { completeProperties } from "./complete-properties.js";
import { explainFailure } from "./explain-failure.js";
import { fetchDatabase } from "./fetch-database.js";
import { fetchDiscussions } from "./fetch-discussions.js";
import { type FetchedTree, fetchTree } from "./fetch-tree.js";
import { isOutOfReach } from "./is-out-of-reach.js";
import { type ReadRun, withRun } from "./read-run.js";
import { requireObject } from "./require-object.js";

/**
 * Reads a page, its properties and its whole content. Given a page that was read without its content, it asks for the content alone.
 */
export function readPage(
  transport: Transport,
  target: Page | ReferenceInput,
  options: ReadPageOptions = {},
): Promise<Reading<Page>> {
  return withRun(transport, options, (run) =>
    typeof target !== "string" && "object" in target
      ? fetchPage(run, target.id, options, target)
      : fetchPage(run, requireId(target), options),
  );
}

async function fetchPage(run: ReadRun, id: Id, options: ReadPageOptions, known?: Page): Promise<Page> {
  const content = options.content === "none" ? undefined : fetchContent(run, id, options);
  // Both are under way at once; what the page object says about a wrong id is the better message, so it is awaited first.
  content?.catch(() => undefined);
  const page = known ?? (await fetchProperties(run, id));
  const children = await content;
  const discussions =
    options.comments === "page" || options.comments === "blocks"
      ? (await fetchDiscussions(run, [id])).get(id)
      : undefined;
  return { ...page, ...(children && { children }), ...(discussions && { discussions }) };
}

async function fetchProperties(run: ReadRun, id: Id): Promise<Page> {
  let wire: unknown;
  try {
    wire = await run.ask((client) => client.pages.retrieve({ page_id: id }));
  } catch (failure) {
    throw await explainFailure(run, failure, {
      id,
      wanted: "page",
      others: ["database", "data_source", "block"],
    });
  }
  const { value, diagnostics } = decodePage(await completeProperties(run, requireObject(wire, "page")));
  run.report(...diagnostics);
  run.count({ pages: 1 });
  return value;
}

async function fetchContent(run: ReadRun, id: Id, options: ReadPageOptions): Promise<readonly Block[]> {
  const pages = new Map<Id, Page>();
  const databases = new Map<Id, Database>();
  const tree = await fetchTree(run, id, {
    ...(options.subpages === "inline" && {
      onChildPage: (pageId: Id) => keep(run, pages, pageId, () => fetchPage(run, pageId, options)),
    }),
    ...((options.databases === "schema" || options.databases === "rows") && {
      onChildDatabase: (databaseId: Id) =>
        keep(run, databases, databaseId, () =>
          fetchDatabase(run, databaseId, {
            rows: options.databases === "rows" ? "read" : "none",
          }),
        ),
    }),
  });
  const blocks = decodeTree(run, id, tree);
  const discussions = options.comments === "blocks" ? await fetchDiscussions(run, blockIds(blocks)) : new Map();
  return attachToTree(blocks, { pages, databases, discussions });
}

/** Keeps what was fetched; what is out of reach stays a reference, with a diagnostic. */
async function keep<T>(run: ReadRun, found: Map<Id, T>, id: Id, fetch: () => Promise<T>): Promise<void> {
  try {
    found.set(id, await fetch());
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    run.report({
      code: "not_accessible",
      severity: "warning",
      message: "This page or database is not shared with the connection, or no longer exists.",
      id,
    });
  }
}

function decodeTree(run: ReadRun, rootId: Id, tree: FetchedTree): readonly Block[] {
  const root = tree.get(rootId);
  const { value, diagnostics } = decodeBlocks(root?.status === "read" ? root.results : [], {
    childrenOf: (id) =>
      tree.get(id) ?? {
        status: "missing",
        diagnostic: {
          code: "children_missing",
          severity: "warning",
          message: "The children of this block were not fetched.",
          id,
        },
      },
  });
  run.report(...diagnostics);
  return value;
}

/** The blocks that can hold threads of their own; those under a sub-page's or database's id belong to it, not to its block. */
function blockIds(blocks: readonly Block[]): readonly Id[] {
  const ids = new Set<Id>();
  for (const { block } of walkBlocks(blocks)) {
    if (block.type !== "child_page" && block.type !== "child_database") ids.add(block.id);
  }
  return [...ids];
}
