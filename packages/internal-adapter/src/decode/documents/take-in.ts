import {
  entriesOf,
  fieldOf,
  idOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { checkRecordMap } from "../../drift/check-record-map.js";
import { tables } from "../../knowledge/tables.js";
import { openBox } from "../../records/box.js";
import { toSignedUrl } from "../../records/signed-url.js";
import type { Intake } from "./intake.js";
import { tableOf } from "./table-of.js";
import { takeInQuery } from "./take-in-query.js";

// Answers, saved files and lists of them wrap a record map a few times at most.
const deepest = 8;

/** What a recorded request says about its answer. */
interface Request {
  readonly path: string;
  readonly body: WireRecord;
}

/** Takes in whatever holds records of the internal API: answers, record maps, recorded conversations, records alone. */
export function takeIn(json: unknown, intake: Intake, request?: Request, depth = 0): void {
  if (depth > deepest) return;
  const inside = (value: unknown): void => takeIn(value, intake, request, depth + 1);
  if (isList(json)) {
    if (isText(json)) intake.texts.push(json);
    else json.forEach(inside);
    return;
  }
  if (!isRecord(json)) return;
  const interactions = listOf(json, "interactions");
  if (interactions) {
    for (const interaction of interactions) takeInInteraction(interaction, intake, depth);
  } else if (isRecordMap(json)) {
    takeInRecordMap(json, intake);
  } else if (!takeInRecord(json, intake, request) && !takeInAnswer(json, intake, inside, request)) {
    for (const [key, value] of entriesOf(json)) {
      if (!takeInNamedResult(key, value, intake)) inside(value);
    }
  }
}

const firstId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Takes in a query's result that stands alone under a name with the collection's id in it; false when it is none. */
function takeInNamedResult(key: string, value: unknown, intake: Intake): boolean {
  const collectionId = toId(firstId.exec(key)?.[0]);
  if (collectionId === undefined || !isRecord(value) || typeof value["id"] === "string") return false;
  if (!listOf(value, "blockIds") && !recordOf(value, "reducerResults")) return false;
  takeInQuery({ result: value }, collectionId, intake);
  return true;
}

function takeInInteraction(wire: unknown, intake: Intake, depth: number): void {
  if (!isRecord(wire)) return;
  const request = recordOf(wire, "request") ?? {};
  const body = recordOf(request, "body") ?? {};
  const path = stringOf(request, "path") ?? stringOf(request, "url") ?? "";
  // Other requests name ids, too, but only of what they follow up.
  const pageId = idOf(body, "pageId") ?? idOf(recordOf(body, "page") ?? {});
  if (pageId !== undefined && /PageChunk/.test(path)) intake.asked.add(pageId);
  takeIn(fieldOf(recordOf(wire, "response") ?? {}, "body"), intake, { path, body }, depth + 1);
}

/** Whether an object is a record map: tables of boxes, with or without what clients add to them. */
function isRecordMap(json: WireRecord): boolean {
  return entriesOf(json).some(([name, table]) => isTable(name, table));
}

function isTable(name: string, table: unknown): boolean {
  if (!Object.hasOwn(tables, name) || !isRecord(table) || typeof table["id"] === "string") return false;
  return Object.values(table).some(
    (box) => isRecord(box) && (isRecord(box["value"]) || typeof box["role"] === "string"),
  );
}

function takeInRecordMap(recordMap: WireRecord, intake: Intake): void {
  const { records } = intake;
  records.add(recordMap);
  intake.findings.push(...checkRecordMap(recordMap));
  const first = Object.keys(recordOf(recordMap, "block") ?? {}).find((key) => records.record("block", toId(key) ?? ""));
  if (first !== undefined) intake.first.add(toId(first) ?? first);
  // notion-client keeps the answers of queries by collection and view.
  for (const [collectionId, byView] of entriesOf(recordOf(recordMap, "collection_query") ?? {})) {
    for (const [, result] of entriesOf(isRecord(byView) ? byView : {})) {
      takeInQuery({ result }, toId(collectionId), intake);
    }
  }
}

/** Takes in a box or a bare record; false when it is neither. */
function takeInRecord(json: WireRecord, intake: Intake, request: Request | undefined): boolean {
  const box = openBox(json);
  if (box.kind !== "present") return false;
  const table = tableOf(box.record);
  const id = idOf(box.record);
  if (table === undefined || id === undefined) return false;
  intake.findings.push(...intake.records.add({ [table]: { [id]: json === box.record ? { value: json } : json } }));
  if (table === "block" && request === undefined) intake.asked.add(id);
  return true;
}

/** Takes in an answer by the names of its fields; false when it has none of them. */
function takeInAnswer(
  json: WireRecord,
  intake: Intake,
  inside: (value: unknown) => void,
  request: Request | undefined,
): boolean {
  const { errorId, message, name, pageId, result, results, signedUrls } = json;
  const code = name ?? json["code"];
  if (typeof message === "string" && typeof code === "string" && (errorId !== undefined || name === undefined)) {
    const { status } = json;
    intake.errors.push({ ...(typeof status === "number" && { status }), code, message });
    return true;
  }
  if (isList(signedUrls)) {
    for (const url of signedUrls)
      if (typeof url === "string") intake.files.push({ type: "notion", ...toSignedUrl(url) });
    return true;
  }
  const title = json["title"];
  if (isList(title) && isText(title)) {
    for (const [, value] of entriesOf(json)) if (isList(value) && isText(value)) intake.texts.push(value);
    return true;
  }
  const { collection, collectionData } = json;
  if (isRecord(collectionData) && isRecord(collection)) {
    // Some tools keep a query's results beside the bare records that it was about.
    for (const [key, value] of entriesOf(json)) if (key !== "collectionData") inside(value);
    takeInQuery({ result: collectionData }, idOf(collection), intake);
    return true;
  }
  const maps = ["recordMap", "recordMapWithRoles", "recordMaps"].filter((key) => Object.hasOwn(json, key));
  if (maps.length === 0 && !isRecord(result)) return false;
  if (typeof pageId === "string") intake.asked.add(toId(pageId) ?? pageId);
  for (const key of maps) inside(json[key]);
  if (isRecord(result)) {
    const collectionId = collectionOf(json, request);
    takeInQuery(json, collectionId, intake);
    if (collectionId !== undefined) intake.queried.add(collectionId);
  }
  for (const entry of isList(results) ? results : []) {
    // A result of a search is an id with what was found about it; other results are boxes.
    if (isRecord(entry) && typeof entry["id"] === "string" && tableOf(entry) === undefined) {
      intake.asked.add(toId(entry["id"]) ?? "");
    } else {
      inside(entry);
    }
  }
  return true;
}

/** The collection that a query was about. */
function collectionOf(json: WireRecord, request: Request | undefined): string | undefined {
  const { body = {} } = request ?? {};
  const [only] = listOf(json, "collectionIds") ?? [];
  const [first] = Object.keys(recordOf(recordOf(json, "recordMap") ?? {}, "collection") ?? {});
  return (
    idOf(recordOf(body, "source") ?? {}) ??
    idOf(recordOf(body, "collection") ?? {}) ??
    idOf(body, "collectionId") ??
    toId(only) ??
    toId(first)
  );
}

/** `[["text"], ["bold", [["b"]]]]` */
function isText(list: readonly unknown[]): boolean {
  return (
    list.length > 0 &&
    list.every((span) => isList(span) && typeof span[0] === "string" && (span.length === 1 || isList(span[1])))
  );
}
