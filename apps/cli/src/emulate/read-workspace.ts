import { readFile } from "node:fs/promises";
import { type Database, type Page, pageTitle, plainText } from "@pagebridge/core-types";
import { type Connection, sampleToken, type Workspace } from "@pagebridge/notion-emulator";
import { parseJson } from "../convert/parse-json.js";
import { withNamedPath } from "../errors/file-errors.js";
import { UsageError } from "../errors/usage-error.js";

/**
 * Reads a workspace to serve: one that is described as such, or a page or database as `convert --to model` prints it, which then is
 * the whole workspace. Whoever may read it is added if the file names nobody.
 *
 * @throws UsageError if the file is no JSON or describes something else.
 */
export async function readWorkspace(path: string): Promise<Workspace> {
  const json = parseJson(await withNamedPath(() => readFile(path)), path);
  if (isRecord(json) && Array.isArray(json["roots"]) && json["roots"].every(isRoot)) {
    return { ...emptyWorkspace(json["roots"]), ...json };
  }
  const content = isRecord(json) && "kind" in json ? json["value"] : json;
  if (isRoot(content)) return emptyWorkspace([content]);
  throw new UsageError(
    `${path} describes no workspace: it has to hold "roots" with pages and databases of the model, or be one page or database.`,
  );
}

function emptyWorkspace(roots: readonly (Database | Page)[]): Workspace {
  const [first] = roots;
  const title = first?.object === "database" ? first.title : first ? pageTitle(first) : [];
  return {
    id: "00000000-0000-4000-8000-000000000001",
    name: plainText(title) || "Workspace",
    roots,
    users: [],
    customEmojis: [],
    connections: [connection],
    published: "all",
  };
}

const connection: Connection = {
  token: sampleToken,
  name: "Pagebridge",
  botId: "00000000-0000-4000-8000-000000000002",
  shared: "all",
};

// The parts that the emulator cannot do without; the rest is the model's schema to say.
function isRoot(value: unknown): value is Database | Page {
  if (!isRecord(value) || typeof value["id"] !== "string") return false;
  return value["object"] === "page" ? Array.isArray(value["properties"]) : isDatabase(value);
}

function isDatabase(value: Readonly<Record<string, unknown>>): boolean {
  return value["object"] === "database" && Array.isArray(value["title"]) && Array.isArray(value["dataSources"]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
