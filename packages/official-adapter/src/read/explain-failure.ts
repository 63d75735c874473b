import { type Id, PagebridgeError } from "@pagebridge/core-types";
import { isAboutTheId } from "./is-out-of-reach.js";
import type { ReadRun } from "./read-run.js";

/** The kinds of objects that an id can name. */
export type ObjectKind = "block" | "data_source" | "database" | "page";

const words: Readonly<Record<ObjectKind, string>> = {
  block: "a block",
  data_source: "a data source",
  database: "a database",
  page: "a page",
};

const advice: Readonly<Record<ObjectKind, string>> = {
  block: "Ask for the page that holds it.",
  data_source: "Ask for its rows, or for the database that holds it.",
  database: "Read it as a database.",
  page: "Read it as a page.",
};

/**
 * Says why an id could not be read as the kind that was asked for: after "not found" or a refusal it looks whether the id names
 * something else. Gives the failure to throw.
 */
export async function explainFailure(
  run: ReadRun,
  failure: unknown,
  { id, wanted, others }: { id: Id; wanted: ObjectKind; others: readonly ObjectKind[] },
): Promise<unknown> {
  if (!isAboutTheId(failure)) return failure;
  const kind = await findKind(run, id, others);
  if (kind === undefined) return failure;
  return new PagebridgeError("wrong_kind", `The id ${id} names ${words[kind]}, not ${words[wanted]}. ${advice[kind]}`, {
    details: { reference: id },
  });
}

/** The first of the given kinds that an id names and that the connection can read; undefined when it is none of them. */
export async function findKind(run: ReadRun, id: Id, kinds: readonly ObjectKind[]): Promise<ObjectKind | undefined> {
  for (const kind of kinds) {
    try {
      await retrieve(run, kind, id);
      return kind;
    } catch (error) {
      if (!isAboutTheId(error)) throw error;
    }
  }
  return undefined;
}

function retrieve(run: ReadRun, kind: ObjectKind, id: Id): Promise<unknown> {
  return run.ask<unknown>((client) => {
    switch (kind) {
      case "block":
        return client.blocks.retrieve({ block_id: id });
      case "data_source":
        return client.dataSources.retrieve({ data_source_id: id });
      case "database":
        return client.databases.retrieve({ database_id: id });
      case "page":
        return client.pages.retrieve({ page_id: id });
    }
  });
}
