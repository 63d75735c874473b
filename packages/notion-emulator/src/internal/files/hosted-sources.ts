import type { Workspace } from "../../workspace/workspace.js";
import { fileSource, hostedPath } from "../encode/files/file-source.js";

/** The paths of a workspace's hosted files, wherever it names them, by the source under which records do. */
export function findHostedSources(workspace: Workspace): ReadonlyMap<string, string> {
  const { customEmojis, discussions, files = [], roots, users } = workspace;
  const paths = new Map(files.map(({ path }) => [fileSource(path), path]));
  const waiting: unknown[] = [roots, users, customEmojis, discussions];
  while (waiting.length > 0) {
    const value = waiting.pop();
    const path = typeof value === "string" ? hostedPath(value) : undefined;
    if (path !== undefined) paths.set(fileSource(path), path);
    // Not spread into one call of push: a list may be longer than a call takes arguments.
    if (typeof value === "object" && value !== null) for (const part of Object.values(value)) waiting.push(part);
  }
  return paths;
}
