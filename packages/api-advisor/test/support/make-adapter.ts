import {
  type AdapterInfo,
  type Diagnostic,
  type File,
  type NotionAdapter,
  type Page,
  PagebridgeError,
  type PagebridgeErrorCode,
  type Reading,
  type StreamReading,
  type User,
} from "@pagebridge/core-types";
import { makeInfo } from "./make-info.js";
import { makeId, makePage } from "./make-reading.js";

/** An adapter that answers everything, or fails at everything, and remembers what it was asked. */
export interface MadeAdapter extends NotionAdapter {
  readonly asked: readonly string[];
}

/** How a made adapter behaves. */
export interface MadeAdapterOptions {
  readonly info?: AdapterInfo;
  /** What every method fails with. */
  readonly failure?: unknown;
  /** How many values a stream yields before it fails or ends. @default 0 when it fails, 2 when it does not */
  readonly yields?: number;
  readonly diagnostics?: readonly Diagnostic[];
}

/** An error as an adapter would throw it. */
export function failureOf(code: PagebridgeErrorCode, message = "Tides was not found."): PagebridgeError {
  return new PagebridgeError(code, message, { details: { status: 404 } });
}

/** Makes an adapter without any source behind it. */
export function makeAdapter(name: string, options: MadeAdapterOptions = {}): MadeAdapter {
  const { info = makeInfo(), failure, diagnostics = [], yields = failure === undefined ? 2 : 0 } = options;
  const asked: string[] = [];
  const provenance = {
    adapter: name,
    api: info.api,
    readAt: "2026-10-05T09:12:00.000Z",
    cost: { requests: 1, bytes: 10, milliseconds: 1 },
  };

  async function answer<T>(method: string, value: T): Promise<Reading<T>> {
    asked.push(method);
    if (failure !== undefined) throw failure;
    return { value, diagnostics, provenance };
  }

  function stream(method: string): StreamReading<Page> {
    return {
      diagnostics,
      provenance,
      async *[Symbol.asyncIterator]() {
        asked.push(method);
        for (let count = 0; count < yields; count += 1) yield makePage([], { url: `${name} ${count}` });
        if (failure !== undefined) throw failure;
      },
    };
  }

  const user: User = { type: "unknown", id: makeId(1), name };
  const file: File = { type: "external", url: `https://example.com/${name}` };
  return {
    asked,
    info: { ...info, name },
    readPage: () => answer("readPage", makePage([])),
    readDatabase: () =>
      answer("readDatabase", { object: "database", id: makeId(1), title: [], description: [], dataSources: [] }),
    queryRows: () => stream("queryRows"),
    readComments: () => answer("readComments", []),
    readUser: () => answer("readUser", user),
    listPages: () => stream("listPages"),
    refreshFile: () => answer("refreshFile", file),
  };
}
