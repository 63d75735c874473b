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

/** Which requests a conversation is made of, and what tells them apart. */
export interface ConversationOptions {
  /** What the paths begin with. @default "/v1/" */
  readonly prefix?: string;
  /** The keys under which a request is looked for, the strictest first. @default requestKeys */
  readonly keysOf?: (request: RequestParts) => readonly string[];
}

/** Joins the interactions of recorded conversations, in order. What is not an interaction with that API is left out. */
export function createConversation(
  interactions: readonly unknown[],
  { keysOf = requestKeys, prefix = "/v1/" }: ConversationOptions = {},
): Conversation {
  const answers = new Map<string, RecordedAnswer[]>();
  const places = new Map<string, number>();
  for (const interaction of interactions) {
    const read = readInteraction(interaction, prefix);
    if (!read) continue;
    for (const key of new Set(keysOf(read.request))) {
      const known = answers.get(key) ?? [];
      known.push(read.answer);
      answers.set(key, known);
    }
  }
  return {
    answer: (request) => {
      for (const key of keysOf(request)) {
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

function readInteraction(interaction: unknown, prefix: string): ReadInteraction | undefined {
  const { request, response } = isRecord(interaction) ? interaction : {};
  if (!isRecord(request) || !isRecord(response)) return undefined;
  const { method, path, body = null } = request;
  const { status } = response;
  if (typeof method !== "string" || typeof path !== "string" || typeof status !== "number") return undefined;
  const url = new URL(path, "http://127.0.0.1");
  if (!url.pathname.startsWith(prefix)) return undefined;
  return {
    request: { method, path: url.pathname.slice(prefix.length), query: url.searchParams, body },
    answer: { status, body: response["body"] },
  };
}
