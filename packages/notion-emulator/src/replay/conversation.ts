import { isRecord } from "../official/json.js";
import { type RequestParts, requestKeys } from "./request-key.js";

/** A recorded answer. */
export interface RecordedAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Recorded requests and their answers. */
export interface Conversation {
  /** The next answer to a request; several answers to the same request come in order, and the last one again and again. */
  answer(request: RequestParts): RecordedAnswer | undefined;
  /** Begins anew. */
  reset(): void;
}

/** Tells whether a document is a recorded conversation: `{ interactions: [{ request, response }] }`. */
export function isConversation(document: unknown): document is { readonly interactions: readonly unknown[] } {
  return isRecord(document) && Array.isArray(document["interactions"]);
}

/** Joins the interactions of recorded conversations, in order. What is not an interaction is left out. */
export function createConversation(interactions: readonly unknown[]): Conversation {
  const answers = new Map<string, RecordedAnswer[]>();
  const places = new Map<string, number>();
  for (const interaction of interactions) {
    const read = readInteraction(interaction);
    if (!read) continue;
    for (const key of new Set(requestKeys(read.request))) {
      const known = answers.get(key) ?? [];
      known.push(read.answer);
      answers.set(key, known);
    }
  }
  return {
    answer: (request) => {
      for (const key of requestKeys(request)) {
        const known = answers.get(key);
        if (!known) continue;
        const place = places.get(key) ?? 0;
        places.set(key, place + 1);
        return known[Math.min(place, known.length - 1)];
      }
      return undefined;
    },
    reset: () => places.clear(),
  };
}

interface ReadInteraction {
  readonly request: RequestParts;
  readonly answer: RecordedAnswer;
}

function readInteraction(interaction: unknown): ReadInteraction | undefined {
  const { request, response } = isRecord(interaction) ? interaction : {};
  if (!isRecord(request) || !isRecord(response)) return undefined;
  const { method, path, body = null } = request;
  const { status } = response;
  if (typeof method !== "string" || typeof path !== "string" || typeof status !== "number") return undefined;
  const url = new URL(path, "http://127.0.0.1");
  return {
    request: { method, path: url.pathname.replace(/^\/v1\//, ""), query: url.searchParams, body },
    answer: { status, body: response["body"] },
  };
}
