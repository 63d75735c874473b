import { type Id, pageTitle, plainText } from "@pagebridge/core-types";
import type { WorkspaceNode } from "../../workspace/workspace-node.js";
import { createAnswerMap } from "../answers/answer-map.js";
import type { Wire } from "../encode/wire.js";
import { invalid, unauthenticated } from "../internal-failure.js";
import { readId, readRecord, recordOf } from "../read-wire.js";
import type { Call, Endpoint } from "./endpoint.js";

/**
 * `search`, of types `BlocksInAncestor` and `BlocksInSpace`: blocks whose text holds the words; pages and databases come first.
 *
 * Without an account nothing is found unless `includePublicPagesWithoutExplicitAccess` is set.
 */
export const search: Endpoint = (call) => {
  const { body, caller, context, state } = call;
  readRecord(body["sort"], "sort");
  const found = findNodes(call);
  const limit = typeof body["limit"] === "number" ? body["limit"] : 20;
  const map = createAnswerMap(context, caller);
  const tag = `gzk${state.nextId().slice(-5)}`;
  const results = found.slice(0, limit).map((node, place) => {
    map.add("block", node.id);
    return toResult(node, place, wordsOf(body), tag, call);
  });
  return { results, total: found.length, recordMap: map.toWire() };
};

function findNodes(call: Call): readonly WorkspaceNode[] {
  const { body, caller, context } = call;
  const isWithin = readScope(call);
  const { includePublicPagesWithoutExplicitAccess: mayFindPublic, isNavigableOnly } = recordOf(body, "filters");
  if (!caller.session && mayFindPublic !== true) return [];
  const words = wordsOf(body);
  const nodes = [...context.index.nodes.values()].filter(
    (node) =>
      (isNavigable(node) || (isNavigableOnly !== true && node.kind === "block")) &&
      words.every((word) => textOf(node).toLowerCase().includes(word)) &&
      isWithin(node.id) &&
      caller.canRead("block", node.id) &&
      (context.records.find("block", node.id)?.["alive"] ?? false) !== false,
  );
  return [...nodes.filter(isNavigable), ...nodes.filter((node) => !isNavigable(node))];
}

function readScope({ body, caller, context }: Call): (id: Id) => boolean {
  if (body["type"] === "BlocksInSpace") {
    if (!caller.session) throw unauthenticated();
    return () => readId(body["spaceId"], "spaceId") === context.spaceId;
  }
  if (body["type"] !== "BlocksInAncestor") throw invalid("Invalid input: type is not a kind of search.");
  const ancestor = readId(body["ancestorId"], "ancestorId");
  return (id) => {
    let current: Id | undefined = id;
    while (current !== undefined && current !== ancestor) current = context.index.nodes.get(current)?.holder;
    return current !== undefined;
  };
}

function wordsOf(body: Wire): readonly string[] {
  const query = typeof body["query"] === "string" ? body["query"] : "";
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

function isNavigable(node: WorkspaceNode): boolean {
  return node.kind === "page" || node.kind === "database";
}

function textOf(node: WorkspaceNode): string {
  switch (node.kind) {
    case "page":
      return plainText(pageTitle(node.page));
    case "database":
      return plainText(node.database.title);
    case "block":
      return "richText" in node.block ? plainText(node.block.richText) : "";
    default:
      return "";
  }
}

function toResult(node: WorkspaceNode, place: number, words: readonly string[], tag: string, { context }: Call): Wire {
  const path: string[] = [];
  for (let holder = node.holder; holder !== undefined; ) {
    const above = context.index.nodes.get(holder);
    if (above && isNavigable(above)) path.unshift(textOf(above));
    holder = above?.holder;
  }
  return {
    id: node.id,
    isNavigable: isNavigable(node),
    score: 100 - place,
    highlight: { pathText: path.join(" / "), text: highlight(textOf(node), words, tag) },
  };
}

/** Puts a tag around each word that was looked for. */
function highlight(text: string, words: readonly string[], tag: string): string {
  const [first] = words;
  const start = first === undefined ? -1 : text.toLowerCase().indexOf(first);
  if (first === undefined || start < 0) return text;
  const end = start + first.length;
  return `${text.slice(0, start)}<${tag}>${text.slice(start, end)}</${tag}>${highlight(text.slice(end), words, tag)}`;
}
