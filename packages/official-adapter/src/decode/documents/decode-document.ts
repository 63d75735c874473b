import type { Decoded, Document } from "@pagebridge/core-types";
import { collectDiagnostics, isList } from "@pagebridge/core-types/adapter-tools";
import { decodeRecording } from "../recordings/decode-recording.js";
import { listsByContainer } from "../recordings/lists-by-container.js";
import { isConversation } from "../recordings/to-interactions.js";
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
  if (listsByContainer(json)) return only(decodeRecording(json));
  return collectDiagnostics((context) => toDocument(json, context));
}

/** One document alone needs no list around it. */
function only({ value, diagnostics }: Decoded<Document>): Decoded<Document> {
  const [first, ...others] = value.kind === "documents" ? value.value : [];
  return { value: first && others.length === 0 ? first : value, diagnostics };
}
