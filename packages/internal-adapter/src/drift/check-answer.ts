import { isRecord, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { endpoints } from "../knowledge/endpoints.js";
import { shapeOf } from "../records/box.js";
import { checkKeys, unknownKeys } from "./check-keys.js";
import { checkQueryResult } from "./check-query-result.js";
import { checkRecordMap } from "./check-record-map.js";
import { createFindingCollector, type DriftFinding, type FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

/**
 * Finds everything in a raw answer that is unlike anything known, equal findings counted together. Never throws, and says nothing about
 * an answer that is only empty: a page that may not be seen is no drift.
 *
 * @param endpoint - such as `loadPageChunk`; a query after it does not matter. Of an endpoint that is not known, only the record map is
 * looked at.
 * @param json - the body of a successful answer.
 */
export function checkAnswer(endpoint: string, json: unknown): readonly DriftFinding[] {
  const findings = createFindingCollector();
  if (!isRecord(json)) {
    findings.note({
      shape: shapeOf(json),
      severity: "error",
      message: `An answer of ${nameOf(endpoint)} is no object.`,
    });
    return findings.findings();
  }
  const name = endpoint.split("?", 1)[0] ?? "";
  checkTopLevel(name, json, findings);
  for (const key of ["recordMap", "recordMapWithRoles"]) {
    // What is missing or no object at all, the keys of the answer have told.
    const recordMap = recordOf(json, key);
    if (recordMap) findings.add(checkRecordMap(recordMap));
  }
  const result = recordOf(json, "result");
  if (name === "queryCollection" && result && !endpoint.endsWith("with_aggregations")) {
    checkQueryResult(result, findings);
  }
  return findings.findings();
}

function checkTopLevel(endpoint: string, json: WireRecord, findings: FindingCollector): void {
  const known = Object.hasOwn(endpoints, endpoint) ? endpoints[endpoint] : undefined;
  if (!known) return;
  checkKeys(json, known.keys, { findings });
  if (known.isOpen) return;
  for (const key of unknownKeys(json, known.keys)) {
    findings.note({
      key: nameOf(key),
      shape: shapeOf(json[key]),
      severity: "info",
      message: `An answer of ${endpoint} has a key that is not known.`,
    });
  }
}
