import {
  type Block,
  type CallOptions,
  type Inline,
  type NotionAdapter,
  PagebridgeError,
  type ReadPageOptions,
  tryParseReference,
} from "@pagebridge/core-types";
import type { Breaking } from "../support/guarded-adapter.js";
import {
  breakBlocks,
  breakDatabase,
  breakFields,
  breakInfo,
  breakList,
  breakPage,
  breakPageReading,
  breakRows,
  overStream,
} from "./change-readings.js";

const noComments = { level: "none", limit: "Comments are kept in a drawer." } as const;

/** For each case, adapters that are broken in one way, and that it has to catch. */
export const mutants: Readonly<Record<string, readonly Breaking[]>> = {
  "info-complete": [
    breakInfo((info) => ({ ...info, name: "The Folder" })),
    breakInfo((info) => ({ ...info, name: "" })),
  ],
  "info-contract-version": [breakInfo((info) => ({ ...info, contractVersion: info.contractVersion + 1 }))],
  "info-capabilities": [
    breakInfo((info) => ({ ...info, capabilities: { ...info.capabilities, files: { level: "partial" } } })),
    breakInfo((info) => ({ ...info, capabilities: { ...info.capabilities, wikis: { level: "none", limit: "?" } } })),
  ],
  "creating-is-silent": [
    (adapter, source) => {
      void source.list("pages");
      return adapter;
    },
  ],
  "methods-answer": [
    breakInfo((info) => ({ ...info, capabilities: { ...info.capabilities, comments: noComments } })),
    (adapter, source) => ({
      ...breakInfo((info) => ({ ...info, capabilities: { ...info.capabilities, comments: noComments } }))(
        adapter,
        source,
        "",
      ),
      readComments: async () => {
        await source.list("pages");
        throw new PagebridgeError("capability_missing", "Comments are kept in a drawer.");
      },
    }),
  ],
  "methods-tolerate-options": [
    withPageOptions(({ comments = "none", ...rest }) => {
      if (comments === "none") return rest;
      throw new PagebridgeError("capability_missing", "Comments are kept in a drawer.");
    }),
    withPageOptions(({ comments: _comments, ...rest }) => rest),
  ],
  "references-page": [
    refusingReferences((text) => text.includes("notion.site")),
    refusingReferences((text) => text.includes("#")),
  ],
  "references-database": [refusingReferences((text) => text.includes("?v="))],
  "references-malformed": [
    (adapter) => ({
      ...adapter,
      readComments: (reference, options) =>
        adapter.readComments(tryParseReference(String(reference)) ?? "5c0a7a1e-0000-4000-8000-000000000999", options),
    }),
  ],
  "page-content": [
    breakBlocks((blocks) => blocks.slice(0, -1)),
    breakBlocks((blocks) => [...blocks].reverse()),
    breakBlocks((blocks) => blocks.map(withoutChildren)),
    breakFields(["mention"]),
  ],
  "page-ids-once": [breakBlocks((blocks) => [...blocks, ...blocks.slice(0, 1)])],
  "page-plain-data": [
    breakPage((page) => Object.assign({ ...page }, { draft: undefined })),
    breakPage((page) => Object.assign({ ...page }, { readAt: new Date(0) })),
  ],
  "page-merged-text": [breakBlocks((blocks) => blocks.map(withCutText))],
  "page-properties-only": [withPageOptions(({ content: _content, ...rest }) => rest), breakFields(["cover"])],
  "page-known": [
    (adapter) => ({
      ...adapter,
      readPage: (target, options) =>
        adapter.readPage(typeof target !== "string" && "object" in target ? target.id : target, options),
    }),
  ],
  "page-subpages": [
    withPageOptions(({ subpages: _subpages, ...rest }) => rest),
    withPageOptions((options) => ({ ...options, subpages: "inline" })),
  ],
  "page-databases": [
    withPageOptions((options) => (options.databases === "rows" ? { ...options, databases: "schema" } : options)),
    withPageOptions((options) => ({ ...options, databases: "rows" })),
  ],
  "page-comments": [breakPage(({ discussions, ...page }) => (discussions ? { ...page, discussions: [] } : page))],
  "database-schema": [
    breakDatabase((database) => ({
      ...database,
      dataSources: database.dataSources.map(({ properties = [], ...source }) => ({
        ...source,
        properties: properties.slice(1),
      })),
    })),
    breakFields(["description"]),
  ],
  "database-several-sources": [
    breakDatabase((database) => ({ ...database, dataSources: database.dataSources.slice(0, 1) })),
  ],
  "database-views": [breakFields(["filter"]), breakDatabase(({ views: _views, ...database }) => database)],
  "database-rows": [
    breakDatabase((database) => ({
      ...database,
      dataSources: database.dataSources.map(({ rows, ...source }) =>
        rows ? { ...source, rows: rows.slice(1) } : source,
      ),
    })),
  ],
  "database-templates": [breakFields(["templates"])],
  "rows-all": [breakRows((rows) => [...rows, ...rows.slice(0, 1)]), breakRows((rows) => rows.slice(1))],
  "rows-of-object": [
    (adapter) => ({
      ...adapter,
      queryRows: (target, options) => {
        if (typeof target === "string") return adapter.queryRows(target, options);
        throw new TypeError("The target is no text.");
      },
    }),
  ],
  "rows-limit": [withQueryOptions(({ limit: _limit, ...rest }) => rest), breakRows((rows) => rows.slice(0, 1))],
  "rows-properties": [withQueryOptions(({ propertyIds: _propertyIds, ...rest }) => rest)],
  "rows-filter": [withQueryOptions(({ filter: _filter, ...rest }) => rest)],
  "rows-sorts": [withQueryOptions(({ sorts: _sorts, ...rest }) => rest), breakRows((rows) => [...rows].reverse())],
  "rows-of-view": [
    (adapter) => ({
      ...adapter,
      queryRows: (target, options) =>
        adapter.queryRows(typeof target === "string" ? target.replace(/\?v=.*/, "") : target, options),
    }),
  ],
  "stream-lazy": [
    (adapter, source) => ({
      ...adapter,
      queryRows: (target, options) => {
        void source.list("databases");
        return adapter.queryRows(target, options);
      },
    }),
  ],
  "stream-once": [
    (adapter) => ({
      ...adapter,
      queryRows: (target, options) => {
        const stream = adapter.queryRows(target, options);
        return overStream(stream, () => adapter.queryRows(target, options)[Symbol.asyncIterator]());
      },
    }),
  ],
  "stream-left-early": [
    (adapter, source) => ({
      ...adapter,
      queryRows: (target, options) => {
        const stream = adapter.queryRows(target, options);
        return overStream(stream, async function* () {
          try {
            yield* stream;
          } finally {
            void askOften(source, 200);
          }
        });
      },
    }),
  ],
  "stream-aborted": [
    withQueryOptions(({ signal: _signal, ...rest }) => rest),
    (adapter) => ({
      ...adapter,
      // Ends as if there were no more rows.
      queryRows: (target, options) => {
        const stream = adapter.queryRows(target, options);
        return overStream(stream, async function* () {
          for await (const row of stream) {
            yield row;
            if (options?.signal?.aborted) return;
          }
        });
      },
    }),
  ],
  "stream-provenance": [
    (adapter, source) => ({
      ...adapter,
      queryRows: (target, options) => {
        const stream = adapter.queryRows(target, options);
        return overStream(stream, async function* () {
          await source.list("pages");
          yield* stream;
        });
      },
    }),
  ],
  "comments-self": [
    (adapter) => ({ ...adapter, readComments: (reference) => adapter.readComments(reference, { scope: "below" }) }),
  ],
  "comments-below": [(adapter) => ({ ...adapter, readComments: (reference) => adapter.readComments(reference) })],
  user: [
    (adapter) => ({
      ...adapter,
      readUser: async (id, options) => {
        const reading = await adapter.readUser(id, options);
        return { ...reading, value: { type: "unknown", id } };
      },
    }),
  ],
  "pages-listed": [
    breakList((pages) => [...pages].reverse()),
    breakList((pages) => pages.slice(1)),
    breakList((pages) => [...pages, ...pages.slice(-1)]),
    breakList((pages) => pages.map((page) => ({ ...page, children: [] }))),
  ],
  "pages-since": [
    (adapter) => ({ ...adapter, listPages: ({ editedSince: _since, ...rest } = {}) => adapter.listPages(rest) }),
  ],
  "pages-by-title": [
    (adapter) => ({ ...adapter, listPages: ({ query: _query, ...rest } = {}) => adapter.listPages(rest) }),
  ],
  "file-refresh": [
    (adapter) => ({
      ...adapter,
      refreshFile: async (reference, options) => {
        const reading = await adapter.refreshFile(reference, options);
        return { ...reading, value: { type: "external", url: "https://files.example/other.png" } };
      },
    }),
  ],
  "error-not-found": [
    renamingErrors("not_found_or_not_shared", "invalid_response"),
    withFailure("not_found_or_not_shared", () => new Error("Nothing is there.")),
    withFailure("not_found_or_not_shared", () => new PagebridgeError("not_found_or_not_shared", "")),
  ],
  "error-wrong-kind-page": [renamingErrors("wrong_kind", "not_found_or_not_shared")],
  "error-wrong-kind-database": [renamingErrors("wrong_kind", "not_found_or_not_shared")],
  "error-unauthorized": [renamingErrors("unauthorized", "forbidden")],
  "aborted-before": [
    renamingErrors("aborted", "timeout"),
    (adapter, source) => ({
      ...adapter,
      readUser: async (id, options) => {
        await source.list("pages");
        return adapter.readUser(id, options);
      },
    }),
  ],
  "aborted-during": [
    withPageOptions(({ signal: _signal, ...rest }) => rest),
    (adapter, source) => ({
      ...adapter,
      readPage: (target, options) =>
        adapter.readPage(target, options).catch((error: unknown) => {
          void askOften(source, 200);
          throw error;
        }),
    }),
  ],
  "no-secrets": [
    leakingInto((token) => new PagebridgeError("unauthorized", `The token ${token} is not accepted.`)),
    leakingInto((token) => new PagebridgeError("unauthorized", "Not accepted.", { cause: { headers: { token } } })),
    leakingInto((token) => {
      const cause = new Request("https://lighthouse.example/", { headers: { authorization: token } });
      return new PagebridgeError("unauthorized", "Not accepted.", { cause });
    }),
    leakingInto((token) => Object.defineProperty(new Error("Not accepted."), "request", { value: { token } })),
  ],
  provenance: [
    breakPageReading((reading) => ({ ...reading, provenance: { ...reading.provenance, adapter: "other" } })),
    breakPageReading((reading) => ({ ...reading, provenance: { ...reading.provenance, readAt: "yesterday" } })),
    breakPageReading((reading) => ({
      ...reading,
      provenance: { ...reading.provenance, cost: { ...reading.provenance.cost, requests: 2 } },
    })),
    (adapter, source) => ({
      ...adapter,
      readPage: async (target, options) => {
        await source.list("pages");
        return adapter.readPage(target, options);
      },
    }),
  ],
  progress: [
    withPageOptions(({ onProgress: _onProgress, ...rest }) => rest),
    withPageOptions(({ onProgress, ...rest }) => ({
      ...rest,
      ...(onProgress && {
        onProgress: (progress) => {
          onProgress(progress);
          onProgress({ ...progress, requests: progress.requests - 1 });
          onProgress(progress);
        },
      }),
    })),
  ],
  diagnostics: [
    breakPageReading((reading) => ({
      ...reading,
      diagnostics: [
        { code: "truncated", severity: "warning", message: "Cut.", id: "5c0a7a1e-0000-4000-8000-000000000998" },
      ],
    })),
    breakPageReading((reading) => ({
      ...reading,
      diagnostics: [{ code: "truncated", severity: "warning", message: "" }],
    })),
  ],
  "unknown-kinds": [
    breakBlocks((blocks) => blocks.filter(({ type }) => type !== "unsupported")),
    breakPageReading((reading) => ({ ...reading, diagnostics: [] })),
  ],
  "reading-again": [countingReads],
  "reading-at-once": [mixingReads],
  "detail-block-authors": [breakFields(["createdBy", "lastEditedBy"])],
  "detail-bookmark-details": [breakFields(["title"], ["bookmark"])],
  "detail-buttons": [breakBlocks((blocks) => blocks.map((block) => asUnsupported(block, "button")))],
  "detail-comment-anchors": [breakFields(["discussionIds"])],
  "detail-date-details": [breakFields(["reminder"]), breakFields(["dateFormat"])],
  "detail-edit-times": [breakFields(["lastEditedTime"])],
  "detail-forms": [breakBlocks((blocks) => blocks.map((block) => asUnsupported(block, "form")))],
  "detail-formulas": [breakFields(["result"], ["formula"])],
  "detail-media-layout": [breakFields(["layout"], ["image"])],
  "detail-page-layout": [breakPage(({ layout: _layout, ...page }) => page)],
  "detail-relations": [breakFields(["pageIds"])],
  "detail-rollups": [breakFields(["result"], ["rollup"])],
  "detail-synced-blocks": [breakFields(["children"], ["synced_block"])],
  "detail-table-layout": [breakFields(["columns"], ["table"])],
  "detail-view-calculations": [breakFields(["calculations"])],
  "detail-view-groups": [breakFields(["groups"])],
};

function withPageOptions(change: (options: ReadPageOptions) => ReadPageOptions): Breaking {
  return (adapter) => ({
    ...adapter,
    readPage: async (target, options = {}) => adapter.readPage(target, change(options)),
  });
}

function withQueryOptions(
  change: (
    options: NonNullable<Parameters<NotionAdapter["queryRows"]>[1]>,
  ) => NonNullable<Parameters<NotionAdapter["queryRows"]>[1]>,
): Breaking {
  return (adapter) => ({ ...adapter, queryRows: (target, options = {}) => adapter.queryRows(target, change(options)) });
}

function refusingReferences(isRefused: (text: string) => boolean): Breaking {
  const refuseOr = <T>(reference: unknown, read: () => Promise<T>): Promise<T> =>
    typeof reference === "string" && isRefused(reference)
      ? Promise.reject(new PagebridgeError("invalid_reference", "This form is not known."))
      : read();
  return (adapter) => ({
    ...adapter,
    readPage: (target, options) => refuseOr(target, () => adapter.readPage(target, options)),
    readDatabase: (target, options) => refuseOr(target, () => adapter.readDatabase(target, options)),
  });
}

/** Every promise of the adapter that is rejected with one code is rejected with something else. */
function withFailure(code: PagebridgeError["code"], instead: (token: string) => unknown): Breaking {
  return (adapter, _source, token) => {
    const rethrow = (error: unknown): never => {
      throw PagebridgeError.is(error) && error.code === code ? instead(token) : error;
    };
    return {
      ...adapter,
      readPage: (target, options) => adapter.readPage(target, options).catch(rethrow),
      readDatabase: (target, options) => adapter.readDatabase(target, options).catch(rethrow),
      readComments: (target, options) => adapter.readComments(target, options).catch(rethrow),
      readUser: (id: string, options?: CallOptions) => adapter.readUser(id, options).catch(rethrow),
    };
  };
}

function renamingErrors(from: PagebridgeError["code"], to: PagebridgeError["code"]): Breaking {
  return withFailure(from, () => new PagebridgeError(to, "Something went wrong."));
}

function leakingInto(makeError: (token: string) => unknown): Breaking {
  return withFailure("unauthorized", makeError);
}

async function askOften(source: { readonly list: (path: string) => Promise<unknown> }, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await source.list("pages");
}

/** Says something else at each reading, as an adapter with state of its own might. */
function countingReads(adapter: NotionAdapter): NotionAdapter {
  let reads = 0;
  return {
    ...adapter,
    readPage: async (target, options) => {
      const reading = await adapter.readPage(target, options);
      reads += 1;
      return { ...reading, value: { ...reading.value, url: `https://lighthouse.example/${reads}` } };
    },
  };
}

/** Keeps the page that is read in one place for all calls, so that calls at once get in each other's way. */
function mixingReads(adapter: NotionAdapter): NotionAdapter {
  let current: Parameters<NotionAdapter["readPage"]>[0];
  return {
    ...adapter,
    readPage: async (target, options) => {
      current = target;
      await Promise.resolve();
      return adapter.readPage(current, options);
    },
  };
}

function asUnsupported(block: Block, type: string): Block {
  return block.type === type ? { type: "unsupported", id: block.id, sourceType: type, children: [] } : block;
}

function withoutChildren(block: Block): Block {
  return block.type === "paragraph" ? { ...block, children: [] } : block;
}

function withCutText(block: Block): Block {
  if (block.type !== "paragraph") return block;
  const richText: Inline[] = [];
  for (const inline of block.richText) {
    if (inline.type !== "text") richText.push(inline);
    else richText.push({ ...inline, text: inline.text.slice(0, 1) }, { ...inline, text: inline.text.slice(1) });
  }
  return { ...block, richText };
}
