import { contractVersion, type NotionAdapter } from "@pagebridge/core-types";
import { listPages } from "../read/list-pages.js";
import { queryRows } from "../read/query-rows.js";
import { readComments } from "../read/read-comments.js";
import { readDatabase } from "../read/read-database.js";
import { type ReadLimits, toReadLimits } from "../read/read-limits.js";
import { readPage } from "../read/read-page.js";
import type { ReadSource } from "../read/read-source.js";
import { readUser } from "../read/read-user.js";
import { refreshFile } from "../read/refresh-file.js";
import { createTransport } from "../transport/create-transport.js";
import type { TransportOptions } from "../transport/transport.js";
import { internalCapabilities, internalSessionCapabilities } from "./capabilities.js";

/** How the internal API is reached, and how far a read goes. */
export interface InternalAdapterOptions extends TransportOptions {
  readonly limits?: ReadLimits;
  /** By which days are told apart in filters of views, such as "today". @default "UTC" */
  readonly userTimeZone?: string;
}

/** Reads Notion content through the undocumented API of Notion's own app. */
export type InternalAdapter = NotionAdapter;

/**
 * Makes an adapter over the internal API. Without options it reads what is published, and sends no credentials. All its calls keep one
 * pace together.
 *
 * `createInternalAdapter().readPage("https://harbour.notion.site/Tide-tables-1f4c…")`
 *
 * @throws TypeError when an option is of no use, such as a base URL that is none.
 */
export function createInternalAdapter(options: InternalAdapterOptions = {}): InternalAdapter {
  const { limits, userTimeZone = "UTC", ...transportOptions } = options;
  const source: ReadSource = {
    transport: createTransport(transportOptions),
    limits: toReadLimits(limits),
    userTimeZone,
  };
  return {
    info: {
      name: "internal",
      api: "internal",
      stability: "undocumented",
      authentication: "optional_token",
      contractVersion,
      capabilities: source.transport.isSignedIn ? internalSessionCapabilities : internalCapabilities,
    },
    readPage: (reference, callOptions) => readPage(source, reference, callOptions),
    readDatabase: (reference, callOptions) => readDatabase(source, reference, callOptions),
    queryRows: (target, callOptions) => queryRows(source, target, callOptions),
    readComments: (reference, callOptions) => readComments(source, reference, callOptions),
    readUser: (id, callOptions) => readUser(source, id, callOptions),
    listPages: (callOptions) => listPages(source, callOptions),
    refreshFile: (reference, callOptions) => refreshFile(source, reference, callOptions),
  };
}
