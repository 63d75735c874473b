import type { Block, Database, NotionAdapter, Page, Reading, Row, StreamReading } from "@pagebridge/core-types";
import type { Breaking } from "../support/guarded-adapter.js";

/** Breaks what reading a page gives. */
export function breakPage(change: (page: Page) => Page): Breaking {
  return breakPageReading((reading) => ({ ...reading, value: change(reading.value) }));
}

/** Breaks a whole reading of a page. */
export function breakPageReading(change: (reading: Reading<Page>) => Reading<Page>): Breaking {
  return (adapter) => ({
    ...adapter,
    readPage: async (target, options) => change(await adapter.readPage(target, options)),
  });
}

/** Breaks the blocks of a page. */
export function breakBlocks(change: (blocks: readonly Block[]) => readonly Block[]): Breaking {
  return breakPage((page) => (page.children ? { ...page, children: change(page.children) } : page));
}

/** Breaks what reading a database gives. */
export function breakDatabase(change: (database: Database) => Database): Breaking {
  return (adapter) => ({
    ...adapter,
    readDatabase: async (reference, options) => {
      const reading = await adapter.readDatabase(reference, options);
      return { ...reading, value: change(reading.value) };
    },
  });
}

/** Breaks a stream of rows. */
export function breakRows(change: (rows: readonly Row[]) => readonly Row[]): Breaking {
  return (adapter) => ({
    ...adapter,
    queryRows: (target, options) => changeStream(adapter.queryRows(target, options), change),
  });
}

/** Breaks a list of pages. */
export function breakList(change: (pages: readonly Page[]) => readonly Page[]): Breaking {
  return (adapter) => ({ ...adapter, listPages: (options) => changeStream(adapter.listPages(options), change) });
}

/** Breaks what an adapter says about itself. */
export function breakInfo(change: (info: NotionAdapter["info"]) => NotionAdapter["info"]): Breaking {
  return (adapter) => ({ ...adapter, info: change(adapter.info) });
}

/** Leaves fields out of everything that is read, wherever one of these kinds holds them. */
export function breakFields(fields: readonly string[], kinds?: readonly string[]): Breaking {
  const without = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value, (_key, inner: unknown) => {
        if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
        const isMeant = kinds === undefined || ("type" in inner && kinds.includes(String(inner.type)));
        return isMeant ? Object.fromEntries(Object.entries(inner).filter(([key]) => !fields.includes(key))) : inner;
      }),
    );
  return (adapter, ...rest) =>
    breakDatabase((database) => without(database))(breakPage((page) => without(page))(adapter, ...rest), ...rest);
}

/** A stream whose values are changed once all have come. */
function changeStream<T>(stream: StreamReading<T>, change: (values: readonly T[]) => readonly T[]): StreamReading<T> {
  return overStream(stream, async function* () {
    const values: T[] = [];
    for await (const value of stream) values.push(value);
    yield* change(values);
  });
}

/** A stream that is iterated in another way. */
export function overStream<T>(stream: StreamReading<T>, iterate: () => AsyncIterator<T>): StreamReading<T> {
  return {
    get diagnostics() {
      return stream.diagnostics;
    },
    get provenance() {
      return stream.provenance;
    },
    [Symbol.asyncIterator]: iterate,
  };
}
