import { readId, readList, readRecord, recordOf } from "../read-wire.js";
import type { Endpoint } from "./endpoint.js";

/** `getSignedFileUrls`: one URL for each request, in the order of the requests; null where the caller may not read the record. */
export const getSignedFileUrls: Endpoint = ({ body, caller, context }) => {
  const signedUrls = readList(body["urls"], "urls").map((item, index) => {
    const where = `urls[${index}]`;
    const request = readRecord(item, where);
    const permission = recordOf(request, "permissionRecord");
    const table = typeof permission["table"] === "string" ? permission["table"] : "block";
    const id = readId(permission["id"], `${where}.permissionRecord.id`);
    const isReadable = context.records.find(table, id) !== undefined && caller.canRead(table, id);
    return isReadable ? (context.files.sign(String(request["url"]), { table, id }) ?? null) : null;
  });
  return { signedUrls };
};
