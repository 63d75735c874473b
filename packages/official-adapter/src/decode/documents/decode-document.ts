import type { Decoded, Document } from "@pagebridge/core-types";
import { collectDiagnostics } from "../context.js";
import { decodeRecording } from "../recordings/decode-recording.js";
import { isConversation } from "../recordings/to-interactions.js";
import { percentEncoded } from "../wire/percent-encoding.js";
import { entriesOf, isList, isRecord, listOf, recordOf, type WireRecord } from "../wire/wire-record.js";
import { toDocument } from "./to-document.js";

/**
 * Decodes whatever one recorded answer of the official API holds, of any version: a list, blocks, a page with or without its
 * content, a database, an error, a fragment that somebody copied out of an answer, or a whole recorded conversation.
 *
 * Never throws. What nothing here recognises becomes `{ kind: "unsupported" }` with the source's own words.
 */
export function decodeDocument(json: unknown): Decoded<Document> {
  if (isConversation(json)) return decodeRecording(json);
  if (isList(json) && json.some(isConversation)) return decodeRecording(json);
  const lists = listsByContainer(json);
  if (lists) return only(decodeRecording({ interactions: lists }));
  return collectDiagnostics((context) => toDocument(json, context));
}

/** `{ blocks: { "<id>": <list answer> } }`: lists of children by what holds them, which some test suites keep. */
function listsByContainer(json: unknown): readonly WireRecord[] | undefined {
  const blocks = isRecord(json) ? recordOf(json, "blocks") : undefined;
  const entries = blocks ? entriesOf(blocks) : [];
  const isMap = entries.length > 0 && entries.every(([, list]) => isRecord(list) && listOf(list, "results"));
  if (!isMap) return undefined;
  return entries.map(([id, body]) => ({
    request: { method: "GET", path: `/v1/blocks/${percentEncoded(id)}/children` },
    response: { status: 200, body },
  }));
}

/** One document alone needs no list around it. */
function only({ value, diagnostics }: Decoded<Document>): Decoded<Document> {
  const [first, ...others] = value.kind === "documents" ? value.value : [];
  return { value: first && others.length === 0 ? first : value, diagnostics };
}
