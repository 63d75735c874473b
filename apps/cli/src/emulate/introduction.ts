import { type Database, type Page, pageTitle, plainText, toNotionUrl } from "@pagebridge/core-types";
import type { Replay, RunningServer, Workspace } from "@pagebridge/notion-emulator";
import { shortened } from "../terminal/printable.js";

const mostRootsShown = 5;

/** Says what an emulator serves over both APIs, who may read it, and how to. */
export function introduceEmulator({ url }: Pick<RunningServer, "url">, workspace: Workspace): readonly string[] {
  const { connections, name, published, roots, sessions = [], users } = workspace;
  const tokens = connections.map((connection) => `  ${connection.token}  (${shortened(connection.name, 40)})`);
  const nameOf = (userId: string): string => users.find(({ id }) => id === userId)?.name ?? "somebody";
  const opened = sessions.map(({ token, userId }) => `  ${token}  (${shortened(nameOf(userId), 40)})`);
  const links = roots
    .slice(0, mostRootsShown)
    .map((root) => `  ${toNotionUrl(root.id)}  (${shortened(titleOf(root) || "untitled", 60)})`);
  const [firstRoot] = roots;
  const [firstPublished] = published === "all" ? [firstRoot?.id] : (published ?? []);
  return [
    `Serving “${shortened(name, 60)}” at ${url}`,
    `  ${url}/v1      the official API`,
    `  ${url}/api/v3  the internal API`,
    "",
    "Tokens for the official API:",
    ...tokens,
    ...(opened.length > 0 ? ["", "Sessions for the internal API, each of which opens everything:", ...opened] : []),
    "",
    ...describePublished(published),
    "",
    "Pages and databases at the top:",
    ...links,
    ...(firstRoot ? howToRead(connections[0]?.token ?? "any", firstRoot.id, url) : []),
    ...(firstPublished === undefined ? [] : howToReadPublished(firstPublished, url)),
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

function howToReadPublished(id: string, url: string): readonly string[] {
  return [
    "",
    "Or, without a token, through the internal API (with @pagebridge/internal-adapter installed)",
    `  pagebridge export ${id} --base-url ${url} --via internal --out content`,
  ];
}

/** What callers of the internal API see without a session. */
function describePublished(published: Workspace["published"]): readonly string[] {
  if (published === "all") return ["Everything is published, for callers of the internal API without a session."];
  if (published === undefined || published.length === 0) {
    return ["Nothing is published, so the internal API takes a session."];
  }
  const shown = published.slice(0, mostRootsShown);
  const more = published.length - shown.length;
  return [
    "Published with everything below, for callers of the internal API without a session:",
    ...shown.map((id) => `  ${toNotionUrl(id)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function titleOf(root: Database | Page): string {
  return plainText(root.object === "page" ? pageTitle(root) : root.title);
}
