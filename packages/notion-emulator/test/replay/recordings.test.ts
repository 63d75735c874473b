import { describe, expect, it } from "vitest";
import { isConversation } from "../../src/replay/conversation.js";
import { openReplay } from "../support/open-replay.js";
import { hasRecordings, readRecordings, withoutRecordings } from "../support/recordings.js";

describe.skipIf(!hasRecordings)(`recorded answers, replayed ${withoutRecordings}`, () => {
  const documents = readRecordings();

  it("are each answered again, request by request", async () => {
    const conversations = documents.filter(isConversation);
    let count = 0;
    for (const conversation of conversations) {
      const { replay } = await openReplay([conversation]);
      for (const { request, response } of readInteractions(conversation)) {
        const answer = await fetch(replay.url + request.path, {
          method: request.method,
          ...(request.method !== "GET" && request.body !== null && { body: JSON.stringify(request.body) }),
        });
        const text = await answer.text();
        expect(answer.status).toBe(response.status);
        if (isPlain(response.body)) expect(JSON.parse(text)).toEqual(response.body);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1000);
  }, 60_000);

  it("that are single answers are nearly all found under a path", async () => {
    const answers = documents.filter((document) => !isConversation(document));
    const { replay } = await openReplay(answers);
    expect(replay.rootIds.length).toBeGreaterThan(200);
    expect(replay.unplaced.length).toBeLessThan(answers.length / 3);
  });
});

interface Interaction {
  readonly request: { readonly method: string; readonly path: string; readonly body: unknown };
  readonly response: { readonly status: number; readonly body: unknown };
}

function* readInteractions({ interactions }: { readonly interactions: readonly unknown[] }): Generator<Interaction> {
  for (const interaction of interactions) if (isInteraction(interaction)) yield interaction;
}

function isInteraction(value: unknown): value is Interaction {
  return typeof value === "object" && value !== null && "request" in value && "response" in value;
}

function isPlain(body: unknown): boolean {
  return typeof body === "object" && body !== null && !("$text" in body) && !("$omitted" in body);
}
