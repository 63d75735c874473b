import type { Database, Id, Page, Row } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createBlockReader } from "../blocks/block-reader.js";
import { decodeDatabase } from "../collections/decode-database.js";
import { createDiscussionFinder } from "../comments/discussion-ids.js";
import { toDiscussions } from "../comments/to-discussions.js";
import type { InternalContext } from "../internal-context.js";
import { toPage } from "./to-page.js";

/** How much of a page is decoded; everything comes from the records. */
export interface DecodePageOptions {
  /** Whether the block tree is decoded, or the properties alone. @default "read" */
  readonly content?: "none" | "read";
  /** Sub-pages: left as references, or decoded into `child_page.page`, to any depth. @default "reference" */
  readonly subpages?: "inline" | "reference";
  /** Databases in the page: left as references, or decoded into `child_database.database`. @default "reference" */
  readonly databases?: "reference" | "rows" | "schema";
  /** Open threads: none, those on the page, or those on every block too. @default "none" */
  readonly comments?: "blocks" | "none" | "page";
  /** Gives the rows of a data source; with `databases: "rows"` only. */
  readonly rowsOf?: (dataSourceId: Id) => readonly Row[] | undefined;
}

/** Decodes pages with what they hold. Content that is shown in several places is decoded once. */
export interface PageReader {
  /** Decodes a page. A page that is being decoded already gives undefined: it would hold itself. */
  page(record: WireRecord): Page | undefined;
}

/** Makes a reader for the pages among the records. */
export function createPageReader(
  context: InternalContext,
  options: DecodePageOptions & { readonly onBlock?: (id: Id) => void } = {},
): PageReader {
  const { records } = context;
  const { content = "read", subpages = "reference", databases = "reference", comments = "none" } = options;
  const findDiscussions = comments === "none" ? undefined : createDiscussionFinder(records);
  const open = new Set<Id>();
  const blocks = createBlockReader(context, {
    comments,
    ...(options.onBlock && { onBlock: options.onBlock }),
    ...(subpages === "inline" && { pageOf: page }),
    ...(databases !== "reference" && { databaseOf: database }),
  });

  function page(record: WireRecord): Page | undefined {
    const id = idOf(record) ?? "";
    if (open.has(id)) {
      context.at({ id }).report({ code: "cycle", severity: "info", message: "A page holds itself; it is read once." });
      return undefined;
    }
    open.add(id);
    try {
      return toPage(record, context, {
        children: content === "read" ? blocks.contentOf(id).children : undefined,
        discussions: findDiscussions && toDiscussions(findDiscussions(id), id, context),
      });
    } finally {
      open.delete(id);
    }
  }

  function database(record: WireRecord): Database {
    const { rowsOf } = options;
    const { value, diagnostics } = decodeDatabase(records, idOf(record) ?? "", {
      ...(databases === "rows" && rowsOf && { rowsOf }),
    });
    for (const diagnostic of diagnostics) context.add(diagnostic);
    return value;
  }

  return { page };
}
