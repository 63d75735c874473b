import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { filterOperators } from "../knowledge/filter-operators.js";
import { choosingWords, knownChoosingKeys } from "../knowledge/record-keys.js";
import { isAppViewType } from "../knowledge/view-types.js";
import { shapeOf } from "../records/box.js";
import type { FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

const table = "collection_view";

/** A type of views that only the app itself makes, for its own queries. */
const ownTypes: ReadonlySet<string> = new Set(["reducer"]);

/** Finds what is unlike any known view: its type, its filters, and new keys that may change which rows it shows. */
export function checkView(record: WireRecord, id: Id, findings: FindingCollector): void {
  const note = (key: string, shape: string, message: string): void =>
    findings.note({ table, key, shape, id, severity: "warning", message });
  const type = stringOf(record, "type");
  if (type !== undefined && !isAppViewType(type) && !ownTypes.has(type)) {
    note("type", nameOf(type), "A view has a type that is not known; it is kept as unsupported.");
  }
  const format = recordOf(record, "format") ?? {};
  const query = recordOf(record, "query2") ?? {};
  for (const [within, fields] of [
    ["format", format],
    ["query2", query],
  ] as const) {
    for (const [key] of entriesOf(fields)) {
      if (choosingWords.test(key) && !knownChoosingKeys.has(key)) {
        note(
          `${within}.${nameOf(key)}`,
          shapeOf(fields[key]),
          "A view has a new key that may choose or order its rows.",
        );
      }
    }
  }
  const filters = [fieldOf(query, "filter"), ...(listOf(format, "property_filters") ?? []).map(filterWithin)];
  for (const filter of filters) checkFilter(filter, note, 0);
}

/** The filters of the view's bar lie one level deeper. */
function filterWithin(wire: unknown): unknown {
  return isRecord(wire) ? fieldOf(wire, "filter") : wire;
}

const groupOperators: ReadonlySet<string> = new Set(["and", "or"]);
const deepest = 50;

function checkFilter(wire: unknown, note: (key: string, shape: string, message: string) => void, depth: number): void {
  if (wire === undefined || wire === null || depth > deepest) return;
  if (!isRecord(wire)) {
    note("filter", shapeOf(wire), "A filter is no object.");
    return;
  }
  const filters = fieldOf(wire, "filters");
  if (isList(filters)) {
    const operator = stringOf(wire, "operator");
    if (operator === undefined || !groupOperators.has(operator)) {
      note(
        "filter.operator",
        nameOf(operator ?? "missing"),
        "A group of filters is joined by a word that is not known.",
      );
    }
    for (const filter of filters) checkFilter(filter, note, depth + 1);
    return;
  }
  const condition = recordOf(wire, "filter");
  const operator = condition && stringOf(condition, "operator");
  // A filter that nobody has finished has neither, and no effect.
  if (operator === undefined) {
    if (Object.keys(wire).length > 0 && condition === undefined && !Object.hasOwn(wire, "property")) {
      note(
        "filter",
        `object of ${Object.keys(wire).slice(0, 5).map(nameOf).join(", ")}`,
        "A filter has no known form.",
      );
    }
  } else if (!Object.hasOwn(filterOperators, operator)) {
    note("filter.operator", nameOf(operator), "A filter compares in a way that is not known.");
  }
}
