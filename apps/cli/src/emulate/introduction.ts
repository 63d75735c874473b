import { type Database, type Page, pageTitle, plainText, toNotionUrl } from "@pagebridge/core-types";
import type { Replay, RunningServer, Workspace } from "@pagebridge/notion-emulator";
import { shortened } from "../terminal/printable.js";

const mostRootsShown = 5;

/** Says what an emulator serves, who may read it, and how to. */
export function introduceEmulator({ url }: RunningServer, { connections, name, roots }: Workspace): readonly string[] {
  const tokens = connections.map((connection) => `  ${connection.token}  (${shortened(connection.name, 40)})`);
  const links = roots
    .slice(0, mostRootsShown)
    .map((root) => `  ${toNotionUrl(root.id)}  (${shortened(titleOf(root) || "untitled", 60)})`);
  const [firstRoot] = roots;
  return [
    `Serving “${shortened(name, 60)}” at ${url}`,
    "",
    "Tokens:",
    ...tokens,
    "",
    "Pages and databases at the top:",
    ...links,
    ...(firstRoot ? howToRead(connections[0]?.token ?? "any", firstRoot.id, url) : []),
    "",
    "Press Ctrl-C to stop.",
  ];
}

/** Says what a replay serves, and how to read it. Any token will do. */
export function introduceReplay({ rootIds, unplaced, url }: Replay, path: string): readonly string[] {
  const [firstRoot] = rootIds;
  return [
    `Answering as recorded in ${shortened(path, 200)} at ${url}`,
    ...(unplaced.length === 0 ? [] : ["", `Not served, since no request gives them: ${unplaced.join(", ")}`]),
    ...(firstRoot === undefined ? [] : howToRead("any", firstRoot, url)),
    "",
    "Press Ctrl-C to stop.",
  ];
}

function howToRead(token: string, id: string, url: string): readonly string[] {
  return ["", "Read it with", `  NOTION_TOKEN=${token} pagebridge export ${id} --base-url ${url} --out content`];
}

function titleOf(root: Database | Page): string {
  return plainText(root.object === "page" ? pageTitle(root) : root.title);
}
