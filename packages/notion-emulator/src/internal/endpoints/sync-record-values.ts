import type { Id } from "@pagebridge/core-types";
import { createAnswerMap } from "../answers/answer-map.js";
import { toBox } from "../answers/box.js";
import type { Wire } from "../encode/wire.js";
import { invalid } from "../internal-failure.js";
import { readId, readList, readRecord, recordOf } from "../read-wire.js";
import type { Call, Endpoint } from "./endpoint.js";

/** A record that is asked for by its id. */
interface RecordRequest {
  readonly table: string;
  readonly id: Id;
}

/** `syncRecordValuesMain` and `syncRecordValuesSpace`: records of any table, by id. What does not exist is left out. */
export const syncRecordValues: Endpoint = (call) => {
  const map = createAnswerMap(call.context, call.caller, { asked: "by_id" });
  for (const { id, table } of readRequests(call)) map.add(table, id);
  return { recordMap: map.toWire() };
};

/** `getRecordValues`: the same, one result for each request, in the order of the requests. */
export const getRecordValues: Endpoint = (call) => {
  const requests = readRequests(call);
  const map = createAnswerMap(call.context, call.caller, { asked: "by_id" });
  const results = requests.map(({ id, table }) => {
    const found = map.add(table, id);
    if (found.state !== "present") return { role: "none" };
    return toBox("a", table, call.caller.role, found.record, call.context.spaceId);
  });
  return { results, recordMapWithRoles: map.toWire() };
};

function readRequests({ body, context }: Call): readonly RecordRequest[] {
  const requests = readList(body["requests"], "requests").map((request, index) => {
    const where = `requests[${index}]`;
    return readRequest(readRecord(request, where), where);
  });
  const { recordLimit = Number.POSITIVE_INFINITY } = context.options;
  if (requests.length > recordLimit) throw invalid(`Invalid input: requests should have at most ${recordLimit} items.`);
  return requests;
}

/** Either `{ pointer: { table, id, spaceId }, version }` or `{ table, id, version }`. */
function readRequest(request: Wire, where: string): RecordRequest {
  const pointer = "pointer" in request ? recordOf(request, "pointer") : request;
  const { table } = pointer;
  if (typeof table !== "string") throw invalid(`Invalid input: ${where} should name a table.`);
  return { table, id: readId(pointer["id"], `${where}.id`) };
}
