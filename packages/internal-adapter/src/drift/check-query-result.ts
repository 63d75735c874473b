import {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { reducerKinds, resultKinds } from "../knowledge/query-results.js";
import { hasShape } from "../knowledge/shapes.js";
import { shapeOf } from "../records/box.js";
import type { FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

const message = {
  kind: "The result of a query is of a kind that is not known.",
  reducer: "A part of a query's result is of a kind that is not known.",
  rows: "No part of a query's result holds rows.",
  ids: "The rows of a query's result are no list of ids.",
  hasMore: "A query's result does not say whether there are more rows.",
} as const;

/** Finds what is unlike any known result of `queryCollection`. Without its rows a database would look empty. */
export function checkQueryResult(result: WireRecord, findings: FindingCollector): void {
  const kind = stringOf(result, "type");
  if (kind === undefined || !resultKinds.has(kind)) {
    findings.note({ key: "result.type", shape: nameOf(kind ?? "missing"), severity: "error", message: message.kind });
  } else if (kind === "table") {
    checkIds(result, "result.blockIds", findings);
  } else {
    checkReducers(result, findings);
  }
}

function checkReducers(result: WireRecord, findings: FindingCollector): void {
  const key = "result.reducerResults";
  const reducers = recordOf(result, "reducerResults");
  if (!reducers) {
    const shape = shapeOf(fieldOf(result, "reducerResults"));
    findings.note({ key, shape, severity: "error", message: message.rows });
    return;
  }
  let isWithRows = false;
  for (const [, reducer] of entriesOf(reducers)) {
    const kind = isRecord(reducer) ? stringOf(reducer, "type") : undefined;
    if (!isRecord(reducer) || kind === undefined || !reducerKinds.has(kind)) {
      findings.note({ key, shape: nameOf(kind ?? shapeOf(reducer)), severity: "warning", message: message.reducer });
    } else if (kind === "results") {
      isWithRows = true;
      checkIds(reducer, `${key}.blockIds`, findings);
      // Until 2022 there was the number of all rows instead.
      if (typeof fieldOf(reducer, "hasMore") !== "boolean" && typeof fieldOf(reducer, "total") !== "number") {
        const shape = shapeOf(fieldOf(reducer, "hasMore"));
        findings.note({ key: `${key}.hasMore`, shape, severity: "warning", message: message.hasMore });
      }
    } else if (
      kind === "groups" &&
      (isRecord(fieldOf(reducer, "blockResults")) || isList(fieldOf(reducer, "results")))
    ) {
      // A grouped board that was asked for groups alone has its rows in other answers.
      isWithRows = true;
    }
  }
  if (!isWithRows) {
    const shape = `object of ${entriesOf(reducers).length} parts`;
    findings.note({ key, shape, severity: "error", message: message.rows });
  }
}

function checkIds(holder: WireRecord, key: string, findings: FindingCollector): void {
  const ids = fieldOf(holder, "blockIds");
  if (hasShape(ids, "list of texts")) return;
  findings.note({ key, shape: shapeOf(ids), severity: "error", message: message.ids });
}
