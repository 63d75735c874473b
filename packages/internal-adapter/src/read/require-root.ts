import { type Id, PagebridgeError } from "@pagebridge/core-types";
import { stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { fetchById } from "./fetch-by-id.js";
import type { ReadRun } from "./read-run.js";

/** The kinds of objects that an id can name. */
export type RootKind = "block" | "data_source" | "database" | "page" | "view";

const words: Readonly<Record<RootKind, string>> = {
  block: "a block",
  data_source: "a data source",
  database: "a database",
  page: "a page",
  view: "a view",
};

const advice: Readonly<Record<RootKind, string>> = {
  block: "Ask for the page that holds it.",
  data_source: "Ask for its rows, or for the database that holds it.",
  database: "Read it as a database.",
  page: "Read it as a page.",
  view: "Ask for its rows, or for the database that holds it.",
};

/** Tells what a block's record is to readers. */
function kindOfBlock(record: WireRecord): RootKind {
  switch (stringOf(record, "type")) {
    case "page":
      return "page";
    case "collection_view":
    case "collection_view_page":
      return "database";
    default:
      return "block";
  }
}

/** What an id named, in the tables that were looked into. */
export type Root =
  | { readonly kind: "block" | "database" | "page"; readonly record: WireRecord }
  | { readonly kind: "data_source" | "view"; readonly record: WireRecord };

/**
 * Finds out what an id names, among the records that came and, when it is not there, by asking for it in all tables where it could be.
 *
 * @throws PagebridgeError `not_found_or_not_shared` when it is in none of them, in words that say as much as Notion's answer does.
 */
export async function findRoot(run: ReadRun, id: Id): Promise<Root> {
  const known = rootOf(run, id);
  if (known !== undefined) return known;
  const isClosed = run.records.get("block", id).status === "unavailable";
  if (!isClosed) {
    const tables = ["block", "collection", "collection_view"];
    await fetchById(
      run,
      tables.map((table) => ({ table, id })),
      `what the id ${id} names`,
    );
    const found = rootOf(run, id);
    if (found !== undefined) return found;
  }
  throw notFound(run, id);
}

/**
 * Says that an id names something else than was asked for.
 *
 * `wrongKind(id, "database", "page")` → "The id … names a database, not a page. Read it as a database."
 */
export function wrongKind(id: Id, found: RootKind, wanted: RootKind): PagebridgeError {
  return new PagebridgeError(
    "wrong_kind",
    `The id ${id} names ${words[found]}, not ${words[wanted]}. ${advice[found]}`,
    { details: { reference: id } },
  );
}

function rootOf({ records }: ReadRun, id: Id): Root | undefined {
  const block = records.record("block", id);
  if (block !== undefined) {
    const kind = kindOfBlock(block);
    return kind === "page" || kind === "database" ? { kind, record: block } : { kind: "block", record: block };
  }
  const collection = records.record("collection", id);
  if (collection !== undefined) return { kind: "data_source", record: collection };
  const view = records.record("collection_view", id);
  return view === undefined ? undefined : { kind: "view", record: view };
}

/** Says that an id cannot be read, in words that say as much as Notion did. */
export function notFound({ isSignedIn, records }: ReadRun, id: Id): PagebridgeError {
  const isClosed = ["block", "collection", "collection_view"].some(
    (table) => records.get(table, id).status === "unavailable",
  );
  const message = isClosed
    ? `${id} exists, but ${isSignedIn ? "this session may not see it" : "it is not published to the web"}. Publish it${isSignedIn ? ", share it with the session's user," : ""} or read it through the official API.`
    : `Notion gave nothing for ${id}: it does not exist, or ${isSignedIn ? "this session may not see it" : "it is not published to the web"}; the answer does not tell which. Check the id, or publish the page.`;
  return new PagebridgeError("not_found_or_not_shared", message, { details: { reference: id } });
}
