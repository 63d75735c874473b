import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { createFindingCollector, type DriftFinding, type FindingCollector } from "../../drift/drift-finding.js";

/** What an answer of `queryCollection` says about rows, whatever form it has. */
export interface QueryAnswer {
  /** Ids of rows, each once, in the answer's order. Rows of other collections may be among them. */
  readonly rowIds: readonly Id[];
  /** Whether the server has more rows than it named. */
  readonly hasMore: boolean;
  /** How many rows the server counted. It counts rows that this reader may not read, too. */
  readonly sizeHint?: number;
  /** All rows in order, when the server named them besides. */
  readonly allBlockIds?: readonly Id[];
  /** What looks unlike any form that is known. */
  readonly findings: readonly DriftFinding[];
}

/**
 * Reads which rows an answer of `queryCollection` names, in any of the forms since 2019: a table of ids, reducers with plain,
 * grouped or dated results, and groups that hold their rows themselves. Never throws.
 *
 * When there are plain results, they alone count: groups repeat their rows.
 */
export function readQueryAnswer(json: unknown): QueryAnswer {
  const findings = createFindingCollector();
  const answer = isRecord(json) ? json : {};
  const result = recordOf(answer, "result");
  if (!result) note(findings, "result", json, "An answer about rows has no result.");
  const named = result ? readResult(result, findings) : { ids: [], hasMore: false };
  const all = listOf(answer, "allBlockIds") ?? listOf(result ?? {}, "allBlockIds");
  const sizeHint = fieldOf(result ?? {}, "sizeHint");
  return {
    rowIds: unique(named.ids),
    hasMore: named.hasMore,
    ...(typeof sizeHint === "number" && sizeHint >= 0 && { sizeHint }),
    ...(all && { allBlockIds: unique(idsIn(all)) }),
    findings: findings.findings(),
  };
}

interface NamedRows {
  readonly ids: readonly Id[];
  readonly hasMore: boolean;
}

function readResult(result: WireRecord, findings: FindingCollector): NamedRows {
  const reducers = recordOf(result, "reducerResults");
  if (reducers) return readReducers(reducers, findings);
  const ids = listOf(result, "blockIds");
  if (ids) return withTotal(result, idsIn(ids));
  // notion-client keeps the reducers of a query without anything around them.
  if (Object.values(result).some((value) => isRecord(value) && typeof value["type"] === "string")) {
    return readReducers(result, findings);
  }
  note(findings, "result", result, "The result of an answer about rows has a form that is not known.");
  return { ids: [], hasMore: false };
}

function readReducers(reducers: WireRecord, findings: FindingCollector): NamedRows {
  const plain = recordOf(reducers, "collection_group_results");
  const parts = entriesOf(reducers).flatMap(([name, wire]) => {
    const part = readReducer(name, wire, findings);
    return part ? [part] : [];
  });
  if (plain && listOf(plain, "blockIds")) return withTotal(plain, idsIn(listOf(plain, "blockIds") ?? []));
  if (parts.length === 0)
    note(findings, "result.reducerResults", reducers, "No reducer of an answer about rows names any.");
  return join(parts);
}

/** Undefined for a reducer that names no rows, such as an aggregation. */
function readReducer(name: string, wire: unknown, findings: FindingCollector): NamedRows | undefined {
  if (!isRecord(wire)) {
    // The reducers of a kept result stand beside its type and size.
    if (name !== "type" && name !== "sizeHint")
      note(findings, "result.reducerResults", wire, "A reducer is no object.");
    return undefined;
  }
  switch (stringOf(wire, "type")) {
    case "results":
      return withTotal(wire, idsIn(listOf(wire, "blockIds") ?? []));
    case "groups":
      return readGroups(wire);
    case "aggregation":
      return undefined;
    default:
      note(
        findings,
        "result.reducerResults",
        stringOf(wire, "type") ?? wire,
        "A reducer is of a kind that is not known.",
      );
      return listOf(wire, "blockIds") && withTotal(wire, idsIn(listOf(wire, "blockIds") ?? []));
  }
}

/** Boards give the first rows of each group within the groups; before 2025 each group held its rows itself. */
function readGroups(groups: WireRecord): NamedRows | undefined {
  const byKey = Object.values(recordOf(groups, "blockResults") ?? {});
  const older = [...(listOf(groups, "groups") ?? []), ...(listOf(groups, "results") ?? [])];
  const holders = [...byKey, ...older]
    .filter(isRecord)
    .map((holder) => recordOf(holder, "blocks") ?? holder)
    .filter((holder) => isList(holder["blockIds"]));
  const rows = holders.map((holder) => withTotal(holder, idsIn(listOf(holder, "blockIds") ?? [])));
  const joined = join(rows);
  const hasMore = joined.hasMore || (groups["hasMore"] === true && rows.length > 0);
  return rows.length === 0 && groups["hasMore"] !== true ? undefined : { ids: joined.ids, hasMore };
}

/** Until 2022, answers counted all rows instead of saying whether there are more. */
function withTotal(wire: WireRecord, ids: readonly Id[]): NamedRows {
  const total = fieldOf(wire, "total");
  const hasMore = fieldOf(wire, "hasMore");
  return { ids, hasMore: typeof hasMore === "boolean" ? hasMore : typeof total === "number" && total > ids.length };
}

function join(parts: readonly NamedRows[]): NamedRows {
  return { ids: parts.flatMap(({ ids }) => ids), hasMore: parts.some(({ hasMore }) => hasMore) };
}

function idsIn(wire: readonly unknown[]): readonly Id[] {
  return wire.flatMap((id) => toId(id) ?? []);
}

function unique(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

function note(findings: FindingCollector, key: string, shape: unknown, message: string): void {
  findings.note({ key, shape: shapeOf(shape), severity: "warning", message });
}

function shapeOf(value: unknown): string {
  if (typeof value === "string") return value.slice(0, 60);
  if (isList(value)) return "list";
  return value === null ? "null" : typeof value;
}
