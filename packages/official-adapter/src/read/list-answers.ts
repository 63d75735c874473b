import { PagebridgeError } from "@pagebridge/core-types";
import { isRecord } from "@pagebridge/core-types/adapter-tools";

/** One page of a list endpoint. */
export interface ListAnswer {
  readonly results: readonly unknown[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
  /** Whether the server stopped at a limit of its own, such as 10,000 rows. */
  readonly stoppedAtLimit: boolean;
  /** The answer as it came. */
  readonly wire: Readonly<Record<string, unknown>>;
}

/** Asks for one page of a list; without a cursor, for the first. */
export type ListCall = (cursor: string | undefined) => Promise<unknown>;

/**
 * Reads a list endpoint to its end, one answer after the other.
 *
 * @throws PagebridgeError `invalid_response` when an answer is not a list, or when the server hands out a cursor twice.
 */
export async function* listAnswers(call: ListCall): AsyncGenerator<ListAnswer, void, undefined> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const answer = toListAnswer(await call(cursor));
    cursor = answer.nextCursor;
    if (cursor !== undefined && seen.has(cursor)) {
      throw new PagebridgeError(
        "invalid_response",
        "Notion handed out the same cursor twice, so the list would never end. Try again later.",
      );
    }
    if (cursor !== undefined) seen.add(cursor);
    yield answer;
  } while (cursor !== undefined);
}

/** Reads a list endpoint to its end and gives all its results. */
export async function listAll(call: ListCall): Promise<readonly unknown[]> {
  const results: unknown[] = [];
  for await (const answer of listAnswers(call)) {
    for (const result of answer.results) results.push(result);
  }
  return results;
}

/** The arguments that ask for the largest page of a list from a cursor on. */
export function from(cursor: string | undefined): { page_size: number; start_cursor?: string } {
  return { page_size: 100, ...(cursor !== undefined && { start_cursor: cursor }) };
}

/** Narrows an answer of a list endpoint. */
function toListAnswer(wire: unknown): ListAnswer {
  if (!isRecord(wire) || !Array.isArray(wire["results"])) {
    throw new PagebridgeError(
      "invalid_response",
      "Notion answered with something that is not a list. Check the base URL, or try again later.",
    );
  }
  const cursor = wire["next_cursor"];
  const status = wire["request_status"];
  return {
    results: wire["results"],
    ...(wire["has_more"] !== false && typeof cursor === "string" && { nextCursor: cursor }),
    stoppedAtLimit: isRecord(status) && status["type"] === "incomplete",
    wire,
  };
}
