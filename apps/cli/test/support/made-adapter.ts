import {
  type Capabilities,
  contractVersion,
  type Database,
  type DataSource,
  type Id,
  type NotionAdapter,
  type Page,
  PagebridgeError,
  type Reading,
  type Row,
  requireId,
} from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";

/** An adapter that answers from memory, and what it was asked for. */
export interface MadeAdapter extends NotionAdapter {
  /** Such as `page <id>`, `database <id>` or `rows <id>`, in the order in which they were asked. */
  readonly asked: readonly string[];
}

/** What a made adapter gives for an id: a page, a database, or an error to reject with. */
export type MadeObject = Database | Error | Page;

const capabilities: Capabilities = officialCapabilities;

const provenance = {
  adapter: "made",
  api: "other",
  readAt: "2026-01-01T00:00:00.000Z",
  cost: { requests: 1, bytes: 10, milliseconds: 1 },
} as const;

/**
 * Makes an adapter that knows some objects. The rows of a data source are those that its database holds.
 *
 * @param rowErrors What ends the rows of a data source, after those that it holds.
 */
export function madeAdapter(
  objects: readonly (readonly [id: Id, object: MadeObject])[],
  rowErrors: ReadonlyMap<Id, Error> = new Map(),
): MadeAdapter {
  const known = new Map(objects);
  const asked: string[] = [];

  const find = (id: Id): Database | Page => {
    const found = known.get(id);
    if (found instanceof Error) throw found;
    if (found === undefined) throw new PagebridgeError("not_found_or_not_shared", "It is not there.");
    return found;
  };

  async function* rowsOf(id: Id): AsyncGenerator<Row> {
    for (const object of known.values()) {
      if (object instanceof Error || object.object === "page") continue;
      for (const dataSource of object.dataSources) if (dataSource.id === id) yield* dataSource.rows ?? [];
    }
    const error = rowErrors.get(id);
    if (error) throw error;
  }

  return {
    asked,
    info: {
      name: "made",
      api: "other",
      stability: "documented",
      authentication: "none",
      contractVersion,
      capabilities,
    },
    readPage: async (target) => {
      const id = typeof target !== "string" && "object" in target ? target.id : requireId(target);
      asked.push(`page ${id}`);
      const found = find(id);
      if (found.object === "page") return reading(found);
      throw new PagebridgeError("wrong_kind", "It is a database.");
    },
    readDatabase: async (reference) => {
      const id = requireId(reference);
      asked.push(`database ${id}`);
      const found = find(id);
      if (found.object === "database") return reading({ ...found, dataSources: found.dataSources.map(withoutRows) });
      throw new PagebridgeError("wrong_kind", "It is a page.");
    },
    queryRows: (target) => {
      const id = typeof target !== "string" && "object" in target ? target.id : requireId(target);
      asked.push(`rows ${id}`);
      return { diagnostics: [], provenance, [Symbol.asyncIterator]: () => rowsOf(id) };
    },
    readComments: () => Promise.reject(new TypeError("Not made.")),
    readUser: () => Promise.reject(new TypeError("Not made.")),
    listPages: () => {
      throw new TypeError("Not made.");
    },
    refreshFile: () => Promise.reject(new TypeError("Not made.")),
  };
}

function reading<T>(value: T): Reading<T> {
  return { value, diagnostics: [], provenance };
}

function withoutRows({ rows: _, ...dataSource }: DataSource): DataSource {
  return dataSource;
}
