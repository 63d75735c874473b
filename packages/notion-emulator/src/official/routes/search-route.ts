import { pageTitle, plainText } from "@pagebridge/core-types";
import type { DatabaseNode, DataSourceNode, PageNode } from "../../workspace/workspace-node.js";
import { invalid } from "../api-failure.js";
import { hasDataSources } from "../api-version.js";
import type { EncodeContext, Wire } from "../encode/context.js";
import { encodeDataSource } from "../encode/data-source.js";
import { encodeDatabase } from "../encode/database.js";
import { encodePage } from "../encode/page.js";
import { toMinute } from "../encode/time.js";
import { isRecord } from "../json.js";
import { cutPart, listEnvelope, pageRequestOfBody } from "../pagination.js";
import type { Call, Handler } from "./route.js";

/** `POST search`: titles of shared pages and data sources (databases before 2025-09-03), latest edit first unless asked otherwise. */
export const search: Handler = (call) => {
  const { body, context } = call;
  const request = pageRequestOfBody(body);
  const { scope, nodes } = findNodes(call);
  const type = hasDataSources(context.version) ? "page_or_data_source" : "page_or_database";
  return listEnvelope(type, cutPart(nodes, request, scope), (node) => encodeNode(node, context));
};

type SearchNode = DataSourceNode | PageNode;

function findNodes({ body, context }: Call): { readonly scope: string; readonly nodes: readonly SearchNode[] } {
  const query = typeof body["query"] === "string" ? body["query"].trim().toLowerCase() : "";
  const { object, inTrash } = parseFilter(body["filter"], context);
  const isAscending = isOldestFirst(body["sort"]);
  const { index, viewer } = context;
  const candidates: readonly SearchNode[] = [
    ...(object === "data_source" ? [] : index.pages),
    ...(object === "page" ? [] : index.dataSources),
  ];
  const nodes = candidates
    .filter((node) => isTrashed(node) === inTrash && viewer.canSee(node.id))
    .filter((node) => query === "" || titleOf(node).toLowerCase().includes(query))
    .map((node) => ({ node, time: editTime(node) }))
    .sort((first, second) => compareTimes(first.time, second.time) * (isAscending ? 1 : -1))
    .map(({ node }) => node);
  return { scope: `search:${object ?? ""}:${inTrash}:${isAscending}:${query}`, nodes };
}

interface SearchFilter {
  readonly object?: "data_source" | "page";
  readonly inTrash: boolean;
}

function parseFilter(filter: unknown, { version }: EncodeContext): SearchFilter {
  if (filter === undefined || filter === null) return { inTrash: false };
  if (!isRecord(filter)) throw invalid("body failed validation: body.filter should be an object.");
  const inTrash = filter["in_trash"] === true;
  const { value } = filter;
  if (value === undefined) return { inTrash };
  const table = hasDataSources(version) ? "data_source" : "database";
  if (value !== "page" && value !== table) {
    throw invalid(
      `body failed validation: body.filter.value should be \`"page"\` or \`"${table}"\`, instead was \`${JSON.stringify(value)}\`.`,
    );
  }
  return { inTrash, object: value === "page" ? "page" : "data_source" };
}

function isOldestFirst(sort: unknown): boolean {
  return isRecord(sort) && sort["timestamp"] === "last_edited_time" && sort["direction"] === "ascending";
}

function titleOf(node: SearchNode): string {
  return plainText(node.kind === "page" ? pageTitle(node.page) : node.dataSource.title);
}

function editTime(node: SearchNode): string {
  const { createdTime, lastEditedTime } = node.kind === "page" ? node.page : node.dataSource;
  return toMinute(lastEditedTime ?? createdTime);
}

function isTrashed(node: SearchNode): boolean {
  const isIn = node.kind === "page" ? node.page.inTrash : (node.dataSource.inTrash ?? node.database.inTrash);
  return isIn === true;
}

function compareTimes(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function encodeNode(node: SearchNode, context: EncodeContext): Wire {
  if (node.kind === "page") return encodePage(node, context);
  if (hasDataSources(context.version)) return encodeDataSource(node, context);
  return encodeDatabase(containerOf(node, context), [node], context);
}

function containerOf(node: DataSourceNode, { index }: EncodeContext): DatabaseNode {
  const container = index.nodes.get(node.holder);
  return container?.kind === "database" ? container : { kind: "database", id: node.holder, database: node.database };
}
