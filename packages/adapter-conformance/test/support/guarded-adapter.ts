import { type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import { createFolderAdapter } from "../../examples/folder-adapter/create-folder-adapter.js";
import type { FolderSource } from "../../examples/folder-adapter/folder-source.js";
import type { ConformanceSubject } from "../../src/index.js";
import { lighthouseFacts } from "./lighthouse.js";
import { createMemorySource, lighthouseFiles } from "./lighthouse-folder.js";

/** Texts that nothing may show. */
const rightToken = "lamp-oil-7411";
const wrongToken = "sea-water-9320";

/** How an adapter is broken on purpose: given the right one and the files, and whether its token is right. */
export type Breaking = (adapter: NotionAdapter, source: FolderSource, token: string) => NotionAdapter;

/** The folder adapter behind a token, so that every case has something to look at. */
export function guardedSubject(breaking: Breaking = (adapter) => adapter): ConformanceSubject {
  const source = createMemorySource(lighthouseFiles());
  return {
    createAdapter: ({ credentials = "valid" } = {}) => {
      const adapter = createFolderAdapter({ folder: "lighthouse", source });
      const guarded: NotionAdapter = { ...adapter, info: { ...adapter.info, authentication: "token" } };
      return credentials === "valid"
        ? breaking(guarded, source, rightToken)
        : breaking(refusing(guarded), source, wrongToken);
    },
    facts: lighthouseFacts,
    countRequests: source.count,
    secrets: [rightToken, wrongToken],
  };
}

function refusing(adapter: NotionAdapter): NotionAdapter {
  const refuse = (): Promise<never> =>
    Promise.reject(new PagebridgeError("unauthorized", "The token is not accepted. Ask the keeper for another."));
  const refuseStream = (): ReturnType<NotionAdapter["queryRows"]> & ReturnType<NotionAdapter["listPages"]> => ({
    ...adapter.listPages(),
    [Symbol.asyncIterator]: () => ({ next: refuse }),
  });
  return {
    info: adapter.info,
    readPage: refuse,
    readDatabase: refuse,
    queryRows: refuseStream,
    readComments: refuse,
    readUser: refuse,
    listPages: refuseStream,
    refreshFile: refuse,
  };
}
