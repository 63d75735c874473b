import { contractVersion, type NotionAdapter, type Page, type ReferenceInput, requireId } from "@pagebridge/core-types";
import { findDatabase } from "./find-object.js";
import { folderCapabilities } from "./folder-capabilities.js";
import { createFolderSource, type FolderSource } from "./folder-source.js";
import { listPages } from "./list-pages.js";
import { queryRows } from "./query-rows.js";
import { readComments } from "./read-comments.js";
import { databaseAsAsked } from "./read-database.js";
import { readPage } from "./read-page.js";
import { readUser } from "./read-user.js";
import { readStream, readValue } from "./reading.js";
import { refreshFile } from "./refresh-file.js";

/** Where the folder is. */
export interface FolderAdapterOptions {
  /** Holds `pages/<id>.json`, `databases/<id>.json` and `users.json`, each in the model. */
  readonly folder: string;
  /** Reads the files. @default the machine's own file system */
  readonly source?: FolderSource;
}

/** Makes an adapter that reads a folder of Pagebridge model JSON. */
export function createFolderAdapter({
  folder,
  source = createFolderSource(folder),
}: FolderAdapterOptions): NotionAdapter {
  return {
    info: {
      name: "folder",
      api: "other",
      stability: "documented",
      authentication: "none",
      contractVersion,
      capabilities: folderCapabilities,
    },
    readPage: (target, options = {}) =>
      readValue(source, options, (run) =>
        isKnownPage(target) ? readPage(run, target.id, options, target) : readPage(run, requireId(target), options),
      ),
    readDatabase: (reference, options = {}) =>
      readValue(source, options, async (run) =>
        databaseAsAsked(await findDatabase(run, requireId(reference)), options),
      ),
    queryRows: (target, options = {}) => readStream(source, options, (run) => queryRows(run, target, options)),
    readComments: (reference, options = {}) =>
      readValue(source, options, (run) => readComments(run, requireId(reference), options)),
    readUser: (id, options) => readValue(source, options, (run) => readUser(run, requireId(id))),
    listPages: (options = {}) => readStream(source, options, (run) => listPages(run, options)),
    refreshFile: (reference, options) => readValue(source, options, (run) => refreshFile(run, reference)),
  };
}

function isKnownPage(target: Page | ReferenceInput): target is Page {
  return typeof target !== "string" && "object" in target;
}
