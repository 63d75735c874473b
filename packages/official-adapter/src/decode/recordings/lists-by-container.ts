import { entriesOf, isRecord, listOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { percentEncoded } from "../wire/percent-encoding.js";

/**
 * Reads `{ blocks: { "<id>": <list answer> } }`, lists of children by what holds them, as a conversation. Some test suites keep
 * their answers like this. Undefined when the value has another form.
 */
export function listsByContainer(json: unknown): WireRecord | undefined {
  const blocks = isRecord(json) ? recordOf(json, "blocks") : undefined;
  const entries = blocks ? entriesOf(blocks) : [];
  const isMap = entries.length > 0 && entries.every(([, list]) => isRecord(list) && listOf(list, "results"));
  if (!isMap) return undefined;
  const interactions = entries.map(([id, body]) => ({
    request: { method: "GET", path: `/v1/blocks/${percentEncoded(id)}/children` },
    response: { status: 200, body },
  }));
  return { interactions };
}
