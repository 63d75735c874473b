import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Scenario, simulateReading } from "../support/simulate-reading.js";
import {
  createRandom,
  fixedWindow,
  rollingWindow,
  type SimulatedServer,
  tokenBucket,
  unlimited,
} from "../support/simulated-server.js";

const latencyMs = 50;
const ordinary = { latencyMs, jitter: 0.2 };

/** The least time in which a bucket can serve so many requests. */
function idealMs(requests: number, rate: number, burst: number): number {
  return ((requests - burst) / rate) * 1000;
}

describe("a bucket of 3 tokens a second that holds 20, with Retry-After in whole seconds", () => {
  const cases = [62, 67, 130, 600].flatMap((requests) =>
    [2, 50, 300].flatMap((latency) => [undefined, 1, 3].map((readers) => ({ requests, latency, readers }))),
  );

  it.each(cases)(
    "gives $requests requests at $latency ms to readers of number $readers in a tenth more than the least time",
    async ({ requests, latency, readers }) => {
      const result = await simulateReading({
        server: tokenBucket(3, 20),
        requests,
        latencyMs: latency,
        jitter: 0.2,
        random: createRandom(requests + latency),
        ...(readers !== undefined && { readers }),
      });
      const leastMs = Math.max(idealMs(requests, 3, 20), (requests / (readers ?? 8)) * latency);
      expect(result.totalMs / leastMs).toBeLessThan(1.1);
      // Eight are in flight when the first refusal comes; after that, their number grows with the logarithm of the time.
      expect(result.refusals).toBeLessThanOrEqual(requests > 200 ? 22 : 18);
      expect(result.timersLeft).toBe(0);
    },
  );
});

describe("other rates", () => {
  it.each([
    [0.5, 3, 100, 30],
    [1, 5, 130, 24],
    [2.5, 10, 130, 24],
    [5, 30, 300, 24],
    [10, 20, 300, 24],
  ])(
    "%f a second with a burst of %i: %i requests in a tenth more than the least time",
    async (rate, burst, requests, most) => {
      const result = await simulateReading({
        ...ordinary,
        server: tokenBucket(rate, burst),
        requests,
        random: createRandom(7),
      });
      expect(result.totalMs / idealMs(requests, rate, burst)).toBeLessThan(1.1);
      expect(result.refusals).toBeLessThanOrEqual(most);
    },
  );

  it("follows a rate that rises, and one that falls", async () => {
    const rising = await simulateReading({
      ...ordinary,
      server: tokenBucket((now) => (now < 30_000 ? 1 : 6), 10),
      requests: 300,
      random: createRandom(1),
    });
    expect(rising.totalMs).toBeLessThan(1.5 * (30_000 + idealMs(300, 6, 40)));
    const falling = await simulateReading({
      ...ordinary,
      server: tokenBucket((now) => (now < 20_000 ? 6 : 1), 10),
      requests: 200,
      random: createRandom(1),
    });
    expect(falling.totalMs).toBeLessThan(1.1 * (20_000 + idealMs(200, 1, 130)));
    expect(falling.refusals).toBeLessThanOrEqual(30);
  });

  it.each([
    ["names no wait", () => undefined],
    ["says 0", () => 0],
    ["says the wait to the millisecond", (milliseconds: number) => milliseconds],
  ])("gets by with a bucket that %s", async (_, sayRetryAfter) => {
    const server = tokenBucket(3, 20, sayRetryAfter);
    const result = await simulateReading({ ...ordinary, server, requests: 130, random: createRandom(1) });
    expect(result.totalMs / idealMs(130, 3, 20)).toBeLessThan(1.1);
    expect(result.refusals).toBeLessThanOrEqual(25);
  });
});

describe("a server without a limit", () => {
  it.each([8, 100, 600, 3000])("is kept busy: %i requests", async (requests) => {
    const result = await simulateReading({ latencyMs, server: unlimited(), requests });
    expect(result.totalMs).toBeLessThanOrEqual(1.5 * Math.ceil(requests / 8) * latencyMs);
    expect(result.refusals).toBe(0);
    expect(result.mostInFlight).toBeLessThanOrEqual(32);
  });

  it("is never sent more than the configured requests within any minute", async () => {
    const { sentAtMs, totalMs } = await simulateReading({
      ...ordinary,
      server: unlimited(),
      requests: 250,
      options: { requestsPerMinute: 60 },
    });
    for (const [index, time] of sentAtMs.entries()) {
      expect((sentAtMs[index + 60] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(60_000);
    }
    // Four full minutes, since the first sixty go at once.
    expect(totalMs).toBeLessThan(4 * 61_000);
  });
});

describe("a server that counts by the minute", () => {
  const rows: readonly (readonly [string, () => SimulatedServer, number, number, number])[] = [
    ["180 from the first request on", () => fixedWindow(180, 60_000), 600, 180_000, 1],
    ["180 from the full minute on", () => fixedWindow(180, 60_000, -40_000), 600, 140_000, 1],
    ["180 within any minute", () => rollingWindow(180, 60_000), 600, 180_000, 1],
    ["600 from the first request on", () => fixedWindow(600, 60_000), 1500, 120_000, 1],
    ["an undocumented 100", () => fixedWindow(100, 60_000), 350, 180_000, 20],
    ["3 by the second", () => fixedWindow(3, 1_000), 130, 43_000, 14],
  ];
  it.each(rows)("%s: spends each burst, then waits", async (_, makeServer, requests, leastMs, most) => {
    for (const readers of [undefined, 4]) {
      const result = await simulateReading({
        ...ordinary,
        server: makeServer(),
        requests,
        random: createRandom(1),
        ...(readers !== undefined && { readers }),
      });
      expect(result.totalMs / leastMs).toBeLessThan(1.2);
      expect(result.refusals).toBeLessThanOrEqual(most);
    }
  });
});

it("brings everything to its end when answers are lost and programs compete", async () => {
  const result = await simulateReading({
    ...ordinary,
    server: tokenBucket(3, 20),
    requests: 130,
    lostShare: 0.02,
    timeoutMs: 10_000,
    limiters: 2,
    readers: 65,
    random: createRandom(3),
  });
  expect(result.totalMs).toBeLessThan(3 * idealMs(130, 3, 20));
  expect(result.timersLeft).toBe(0);
});

it("never sends in a pause, never sends more at once than allowed, and loses nothing, whatever the server", async () => {
  const servers = fc.oneof(
    fc.record({ rate: fc.double({ min: 0.2, max: 50, noNaN: true }), burst: fc.integer({ min: 1, max: 60 }) }).map(
      ({ rate, burst }) =>
        () =>
          tokenBucket(rate, burst),
    ),
    fc.record({ limit: fc.integer({ min: 1, max: 60 }), windowMs: fc.integer({ min: 200, max: 60_000 }) }).map(
      ({ limit, windowMs }) =>
        () =>
          rollingWindow(limit, windowMs),
    ),
  );
  const scenarios = fc.record({
    makeServer: servers,
    requests: fc.integer({ min: 1, max: 80 }),
    latency: fc.integer({ min: 1, max: 2_000 }),
    seed: fc.integer(),
    maxConcurrency: fc.integer({ min: 1, max: 32 }),
    readers: fc.integer({ min: 1, max: 80 }),
  });
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ makeServer, requests, latency, seed, maxConcurrency, readers }) => {
      const scenario: Scenario = {
        server: makeServer(),
        requests,
        latencyMs: latency,
        jitter: 0.5,
        random: createRandom(seed),
        readers,
        options: { maxConcurrency },
      };
      const result = await simulateReading(scenario);
      expect(result.sentInPause).toBe(0);
      expect(result.mostInFlight).toBeLessThanOrEqual(maxConcurrency);
      expect(result.sentAtMs.length).toBe(requests + result.refusals);
      expect(result.timersLeft).toBe(0);
    }),
    { numRuns: 60 },
  );
});
