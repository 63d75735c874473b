import { getEventListeners } from "node:events";
import { PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createVirtualClock } from "../../../core-types/test/support/virtual-clock.js";
import { createLimiter } from "../../src/schedule/create-limiter.js";
import type { RequestOutcome, RequestPermit } from "../../src/schedule/request-limiter.js";

const throttled = (retryAfterMs: number): RequestOutcome => ({ kind: "throttled", scope: "connection", retryAfterMs });
const served: RequestOutcome = { kind: "served" };

/** Asks for permits under names, and notes in which order they are granted. */
function createAsker(options: { readonly initialConcurrency?: number; readonly requestsPerMinute?: number } = {}) {
  const clock = createVirtualClock(1_000);
  const limiter = createLimiter({ ...options, clock });
  const granted: string[] = [];
  const permits = new Map<string, RequestPermit>();
  const refused = new Map<string, unknown>();
  return {
    clock,
    limiter,
    granted,
    refused,
    ask(name: string, acquire: Parameters<typeof limiter.acquire>[0] = {}) {
      limiter.acquire(acquire).then(
        (permit) => {
          granted.push(name);
          permits.set(name, permit);
        },
        (error: unknown) => {
          refused.set(name, error);
        },
      );
    },
    report(name: string, outcome: RequestOutcome) {
      permits.get(name)?.report(outcome);
    },
  };
}

describe("the line", () => {
  it("grants as many at once as it starts with, and the others in the order of their coming", async () => {
    const { ask, report, granted, clock } = createAsker({ initialConcurrency: 2 });
    for (const name of ["a", "b", "c", "d"]) {
      ask(name);
    }
    await clock.advance(0);
    expect(granted).toEqual(["a", "b"]);
    report("b", served);
    await clock.advance(0);
    expect(granted).toEqual(["a", "b", "c"]);
    report("a", served);
    await clock.advance(0);
    expect(granted).toEqual(["a", "b", "c", "d"]);
  });

  it("lets a request that must be sent again go before those that were not sent yet", async () => {
    const { ask, report, granted, clock } = createAsker({ initialConcurrency: 1 });
    for (const name of ["a", "b", "c"]) {
      ask(name);
    }
    await clock.advance(0);
    ask("a again", { isRetry: true });
    report("a", { kind: "failed", overloaded: false });
    await clock.advance(0);
    expect(granted).toEqual(["a", "a again"]);
  });

  it("takes out a request whose signal aborts, rejecting with its reason, and goes on with the next", async () => {
    const { ask, report, granted, refused, clock } = createAsker({ initialConcurrency: 1 });
    const controller = new AbortController();
    const reason = new Error("no longer wanted");
    ask("a");
    ask("b", { signal: controller.signal });
    ask("c");
    await clock.advance(0);
    controller.abort(reason);
    await clock.advance(0);
    expect(refused.get("b")).toBe(reason);
    report("a", served);
    await clock.advance(0);
    expect(granted).toEqual(["a", "c"]);
  });

  it("rejects at once when the signal was aborted before, and uses up no place", async () => {
    const { ask, granted, refused, clock } = createAsker({ initialConcurrency: 1 });
    ask("a", { signal: AbortSignal.abort("gone") });
    ask("b");
    await clock.advance(0);
    expect(refused.get("a")).toBe("gone");
    expect(granted).toEqual(["b"]);
  });

  it("leaves nothing on a signal once the permit is granted", async () => {
    const { ask, report, granted, refused, clock } = createAsker({ initialConcurrency: 1 });
    const controller = new AbortController();
    ask("a", { signal: controller.signal });
    ask("b");
    await clock.advance(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    controller.abort();
    report("a", served);
    await clock.advance(0);
    expect([granted, [...refused.keys()]]).toEqual([["a", "b"], []]);
  });

  it("counts only the first report of a permit", async () => {
    const { ask, report, granted, clock } = createAsker({ initialConcurrency: 1 });
    for (const name of ["a", "b", "c"]) {
      ask(name);
    }
    await clock.advance(0);
    report("a", served);
    report("a", served);
    await clock.advance(0);
    expect(granted).toEqual(["a", "b"]);
  });
});

describe("pauses", () => {
  it.each([
    ["one second", 1_000],
    ["longer than a minute", 3_600_000],
  ])("grants nothing before %s is over, when that was asked for", async (_, pauseMs) => {
    const { ask, report, granted, clock } = createAsker();
    ask("a");
    await clock.advance(0);
    report("a", throttled(pauseMs));
    ask("b");
    await clock.advance(pauseMs - 1);
    expect(granted).toEqual(["a"]);
    await clock.advance(1);
    expect(granted).toEqual(["a", "b"]);
  });

  it("keeps to the longest of the pauses that requests in flight were told of", async () => {
    const { ask, report, granted, clock } = createAsker();
    ask("a");
    ask("b");
    await clock.advance(0);
    report("a", throttled(1_000));
    report("b", throttled(5_000));
    ask("c");
    await clock.advance(4_999);
    expect(granted).toEqual(["a", "b"]);
    await clock.advance(1);
    expect(granted).toEqual(["a", "b", "c"]);
  });

  it("lets one request go alone after a pause, and the others only when it was served", async () => {
    const { ask, report, granted, clock } = createAsker();
    ask("a");
    await clock.advance(0);
    report("a", { kind: "throttled", scope: "server", retryAfterMs: 2_000 });
    for (const name of ["b", "c", "d"]) {
      ask(name);
    }
    await clock.advance(2_000);
    expect(granted).toEqual(["a", "b"]);
    report("b", served);
    await clock.advance(0);
    expect(granted).toEqual(["a", "b", "c", "d"]);
  });

  it("does not wait for ever for the one that goes alone", async () => {
    const { ask, report, granted, clock } = createAsker();
    ask("a");
    await clock.advance(0);
    report("a", { kind: "throttled", scope: "server", retryAfterMs: 2_000 });
    ask("b");
    ask("c");
    await clock.advance(2_000 + 15_000);
    expect(granted).toEqual(["a", "b", "c"]);
  });

  it("waits longer and longer when no wait is named, and when none of any length is", async () => {
    const waits = async (outcome: RequestOutcome): Promise<number[]> => {
      const { limiter, clock } = createAsker();
      const between: number[] = [];
      let previous = clock.now();
      for (let refusal = 0; refusal < 6; refusal += 1) {
        const permit = await clock.run(limiter.acquire());
        between.push(clock.now() - previous);
        previous = clock.now();
        permit.report(outcome);
      }
      return between.slice(1);
    };
    expect(await waits({ kind: "throttled", scope: "server" })).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(await waits({ kind: "throttled", scope: "server", retryAfterMs: 0 })).toEqual([0, 250, 500, 1_000, 2_000]);
  });

  it("turns away those who cannot wait that long, when they come and while they wait", async () => {
    const { ask, report, granted, refused, clock } = createAsker({ initialConcurrency: 1 });
    ask("a");
    ask("in the line", { maxPauseMs: 5_000 });
    ask("patient", { maxPauseMs: 60_000 });
    await clock.advance(0);
    report("a", throttled(30_000));
    ask("late", { maxPauseMs: 5_000 });
    await clock.advance(10_000);
    expect(granted).toEqual(["a"]);
    for (const name of ["in the line", "late"]) {
      const error = refused.get(name);
      expect(PagebridgeError.is(error) && [error.code, error.details]).toEqual([
        "rate_limited",
        { retryAfterMs: 30_000 },
      ]);
    }
    await clock.advance(20_000);
    expect(granted).toEqual(["a", "patient"]);
  });
});

describe("in flight at once", () => {
  it.each([
    ["a server that is overloaded", { kind: "failed", overloaded: true }, 4],
    ["a server that fails otherwise", { kind: "failed", overloaded: false }, 8],
    ["a caller who goes away", { kind: "cancelled" }, 8],
  ] as const)("after answers of %s", async (_, outcome, expected) => {
    const { ask, report, granted, clock } = createAsker();
    for (let index = 0; index < 8; index += 1) {
      ask(`first ${index}`);
    }
    await clock.advance(0);
    for (let index = 0; index < 8; index += 1) {
      report(`first ${index}`, outcome);
    }
    for (let index = 0; index < 20; index += 1) {
      ask(`then ${index}`);
    }
    await clock.advance(0);
    expect(granted.length - 8).toBe(expected);
  });
});

it("keeps no timer when nobody waits", async () => {
  const { ask, report, clock } = createAsker();
  const controller = new AbortController();
  ask("a");
  await clock.advance(0);
  report("a", throttled(1_000_000));
  ask("b", { signal: controller.signal });
  await clock.advance(0);
  expect(clock.timers).toBe(1);
  controller.abort();
  await clock.advance(0);
  expect(clock.timers).toBe(0);
});

it.each(["requestsPerMinute", "initialConcurrency", "maxConcurrency"])("refuses %s below 1", (name) => {
  for (const value of [0, -1, Number.NaN]) {
    expect(() => createLimiter({ [name]: value })).toThrow(TypeError);
  }
});
