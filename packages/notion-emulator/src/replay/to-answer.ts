import { isRecord } from "../official/json.js";
import type { ApiAnswer } from "../server/api.js";
import type { RecordedAnswer } from "./conversation.js";

/** Says again what was recorded: JSON, text that is not JSON (`{ $text }`), or nothing where the body was left out (`{ $omitted }`). */
export function toAnswer({ status, body }: RecordedAnswer): ApiAnswer {
  if (isRecord(body) && typeof body["$text"] === "string") {
    return { status, bytes: Buffer.from(body["$text"]), headers: { "content-type": "text/html; charset=utf-8" } };
  }
  if (isRecord(body) && "$omitted" in body) return { status, bytes: new Uint8Array() };
  return { status, json: body ?? null };
}
