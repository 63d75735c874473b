import { createPageWorkspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { measureRead } from "../../src/measure/measure-read.js";
import type { RunReader } from "../../src/peers/run.js";

const workspace = createPageWorkspace({ blocks: 4, parents: 1 });

/** Sends these requests one after the other, and comes to no text. */
function asking(...paths: string[]): RunReader {
  return async (_reader, { baseUrl, token }) => {
    for (const path of paths) {
      const headers = { authorization: `Bearer ${token}`, "notion-version": "2026-03-11" };
      await (await fetch(baseUrl + path, { headers })).text();
    }
    return { outcome: "read", milliseconds: 7, text: "", warnings: ["first", "second"] };
  };
}

const page = `/v1/pages/${workspace.rootId}`;
const list = `/v1/blocks/${workspace.rootId}/children`;

describe("measureRead", () => {
  it("counts what the server saw", async () => {
    const { bytes, ...counts } = await measureRead("pagebridge", {
      workspace,
      server: {},
      run: asking(page, list, `${list}?page_size=1`, list, list),
    });
    expect(counts).toEqual({
      outcome: "read",
      note: "warned 2 times, at last: second",
      milliseconds: 7,
      loss: { expected: 4, lost: 4, repeated: 0 },
      requests: 5,
      lists: 4,
      duplicates: 2,
      refused: 0,
      unanswered: 0,
      sideBySide: 1,
    });
    expect(bytes).toBeGreaterThan(1000);
  });

  it("tells what was never answered from what was refused only once", async () => {
    const rateLimit = { kind: "token-bucket", ratePerSecond: 1e-9, burst: 2, retryAfterSeconds: 1 } as const;
    const { refused, unanswered, duplicates } = await measureRead("pagebridge", {
      workspace,
      server: { rateLimit },
      run: asking(page, list, list, `${list}?page_size=1`, `${list}?page_size=1`),
    });
    expect({ refused, unanswered, duplicates }).toEqual({ refused: 3, unanswered: 1, duplicates: 0 });
  });
});
