import type {
  CallOptions,
  CustomEmoji,
  LongCallOptions,
  NotionAdapter,
  Reading,
  StreamReading,
  User,
} from "@pagebridge/core-types";
import { contractVersion } from "@pagebridge/core-types";
import { listPages } from "../read/list-pages.js";
import { queryRows } from "../read/query-rows.js";
import { readComments } from "../read/read-comments.js";
import { readDatabase } from "../read/read-database.js";
import { readPage } from "../read/read-page.js";
import { listCustomEmojis, listUsers, readMe, readUser } from "../read/read-users.js";
import { refreshFile } from "../read/refresh-file.js";
import { createTransport } from "../transport/create-transport.js";
import type { TokenSource, TransportOptions } from "../transport/transport.js";
import { officialCapabilities } from "./capabilities.js";

/** How the official API is reached. */
export interface OfficialAdapterOptions extends Omit<TransportOptions, "auth"> {
  /**
   * The token of a connection or a personal access token, or where to take it from. It may be `undefined` for the compiler, so that an
   * environment variable can be handed over as it is; when it is, making the adapter fails.
   */
  readonly auth: string | TokenSource | undefined;
}

/** Reads Notion content through the official API. */
export interface OfficialAdapter extends NotionAdapter {
  /** Reads the user that the token stands for; the cheapest check of a token. */
  readMe(options?: CallOptions): Promise<Reading<User>>;
  /** Lists the workspace's members and bots. */
  listUsers(options?: LongCallOptions): StreamReading<User>;
  /** Lists the workspace's own emoji. */
  listCustomEmojis(options?: LongCallOptions): StreamReading<CustomEmoji>;
}

/**
 * Makes an adapter over the official API. All its calls share one scheduler, so that they stay within the connection's budget together.
 *
 * `createOfficialAdapter({ auth: token }).readPage(url)`
 *
 * @throws TypeError when `auth` is missing.
 */
export function createOfficialAdapter(options: OfficialAdapterOptions): OfficialAdapter {
  const { auth } = options;
  if (!auth) {
    throw new TypeError("createOfficialAdapter needs a token: pass it as `auth`.");
  }
  const transport = createTransport({ ...options, auth });
  return {
    info: {
      name: "official",
      api: "official",
      apiVersion: transport.notionVersion,
      stability: "documented",
      authentication: "token",
      contractVersion,
      capabilities: officialCapabilities,
    },
    readPage: (reference, callOptions) => readPage(transport, reference, callOptions),
    readDatabase: (reference, callOptions) => readDatabase(transport, reference, callOptions),
    queryRows: (target, callOptions) => queryRows(transport, target, callOptions),
    readComments: (reference, callOptions) => readComments(transport, reference, callOptions),
    readUser: (id, callOptions) => readUser(transport, id, callOptions),
    listPages: (callOptions) => listPages(transport, callOptions),
    refreshFile: (reference, callOptions) => refreshFile(transport, reference, callOptions),
    readMe: (callOptions) => readMe(transport, callOptions),
    listUsers: (callOptions) => listUsers(transport, callOptions),
    listCustomEmojis: (callOptions) => listCustomEmojis(transport, callOptions),
  };
}
