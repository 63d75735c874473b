import type { FolderSource } from "../../examples/folder-adapter/folder-source.js";
import { databaseAsRead, pageAsRead } from "../../src/index.js";
import { lighthouseFacts } from "./lighthouse.js";

/** The lighthouse as files, by path. */
export function lighthouseFiles(): ReadonlyMap<string, string> {
  const { pages, databases, users } = lighthouseFacts;
  return new Map([
    ...pages.map((page): [string, string] => [
      `pages/${page.id}.json`,
      toText(pageAsRead(page, { comments: "blocks" })),
    ]),
    ...databases.map((database): [string, string] => [
      `databases/${database.id}.json`,
      toText(databaseAsRead(database, { rows: "read", templates: "read" })),
    ]),
    ["users.json", toText(users)],
  ]);
}

/** Files in memory that count how often they are asked for. */
export interface CountingSource extends FolderSource {
  readonly count: () => number;
}

/** Serves files from memory. */
export function createMemorySource(files: ReadonlyMap<string, string>): CountingSource {
  let requests = 0;
  return {
    readText: async (path) => {
      requests += 1;
      return files.get(path);
    },
    list: async (path) => {
      requests += 1;
      const names = [...files.keys()].filter((name) => name.startsWith(`${path}/`));
      return names.map((name) => name.slice(path.length + 1));
    },
    count: () => requests,
  };
}

/** What facts call unsupported is written as the source would have it: with its own name as the type. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && "sourceType" in inner && "id" in inner
      ? { type: inner.sourceType, id: inner.id, glow: 3 }
      : inner,
  );
}
