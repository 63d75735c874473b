import type { Database, Id, Page, Row } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { type BlockReader, createBlockReader } from "../blocks/block-reader.js";
import { toDatabase } from "../collections/to-database.js";
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
  /** Decodes a database, in the same way. */
  database(record: WireRecord): Database | undefined;
  /** Decodes blocks that stand in no page. */
  readonly blocks: BlockReader;
}

/** What a reader is told besides what a caller asks for. */
interface PageReaderOptions extends DecodePageOptions {
  /** Called for each block whose record was decoded. */
  readonly onBlock?: (id: Id) => void;
  /** Whether a database in a page is read, where databases are. @default every one */
  readonly isWanted?: (database: WireRecord) => boolean;
}

/** Makes a reader for the pages among the records. */
export function createPageReader(context: InternalContext, options: PageReaderOptions = {}): PageReader {
  const { records } = context;
  const { content = "read", subpages = "reference", databases = "reference", comments = "none" } = options;
  const findDiscussions = comments === "none" ? undefined : createDiscussionFinder(records);
  const open = new Set<Id>();
  const blocks = createBlockReader(context, {
    comments,
    ...(options.onBlock && { onBlock: options.onBlock }),
    ...(subpages === "inline" && { pageOf: page }),
    ...(databases !== "reference" && {
      databaseOf: (record) => (options.isWanted?.(record) === false ? undefined : database(record)),
    }),
  });

  function page(record: WireRecord): Page | undefined {
    return once(record, (id) =>
      toPage(record, context, {
        children: content === "read" ? blocks.contentOf(id).children : undefined,
        discussions: findDiscussions && toDiscussions(findDiscussions(id), id, context),
      }),
    );
  }

  function database(record: WireRecord): Database | undefined {
    return once(record, () =>
      toDatabase(record, context, {
        rowsOf: databases === "rows" ? options.rowsOf : undefined,
        contentOf: (block) => blocks.contentOf(idOf(block) ?? "").children,
      }),
    );
  }

  /** A hostile answer may let a page or database hold itself. */
  function once<Value>(record: WireRecord, read: (id: Id) => Value): Value | undefined {
    const id = idOf(record) ?? "";
    if (open.has(id)) {
      context.at({ id }).report({
        code: "cycle",
        severity: "info",
        message: "A page or database holds itself; it is read once.",
      });
      return undefined;
    }
    open.add(id);
    try {
      // The outermost one takes no level: blocks are to be as deep here as anywhere.
      return open.size === 1 ? read(id) : context.deeper(() => read(id));
    } finally {
      open.delete(id);
    }
  }

  return { page, database, blocks };
}
