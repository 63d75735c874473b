import { createVirtualClock, type VirtualClock } from "../../../core-types/test/support/virtual-clock.js";
import { createLimiter, type LimiterOptions } from "../../src/schedule/create-limiter.js";
import type { RequestLimiter } from "../../src/schedule/request-limiter.js";
import type { SimulatedServer } from "./simulated-server.js";

/** A run to simulate. */
export interface Scenario {
  readonly server: SimulatedServer;
  readonly requests: number;
  /** From sending to the answer; the server sees the request half-way. */
  readonly latencyMs: number;
  /** By how much of itself the latency varies, up and down. @default 0 */
  readonly jitter?: number;
  readonly random?: () => number;
  /** How many requests are asked for at once; without, all are. */
  readonly readers?: number;
  /** Which share of the answers never comes. @default 0 */
  readonly lostShare?: number;
  /** When a lost answer is given up. @default 60000 */
  readonly timeoutMs?: number;
  /** How many programs share the server, each with its own limiter. @default 1 */
  readonly limiters?: number;
  readonly options?: LimiterOptions;
}

/** What a simulated run came to. */
export interface SimulationResult {
  readonly totalMs: number;
  readonly refusals: number;
  readonly refusedAtMs: readonly number[];
  /** The most requests that were in flight at once. */
  readonly mostInFlight: number;
  /** When each request was sent. */
  readonly sentAtMs: readonly number[];
  /** Requests that were sent while a pause was on that the server had asked for. */
  readonly sentInPause: number;
  /** Timers that are left when all is done. */
  readonly timersLeft: number;
}

/** Reads everything through the real limiter, in virtual time. Ends only when every request was served. */
export async function simulateReading(scenario: Scenario): Promise<SimulationResult> {
  const {
    requests,
    readers = requests,
    limiters = 1,
    random = () => 0.5,
    lostShare = 0,
    timeoutMs = 60_000,
  } = scenario;
  const clock = createVirtualClock();
  const refusedAtMs: number[] = [];
  const sentAtMs: number[] = [];
  let sentInPause = 0;
  let pausedUntil = 0;
  let inFlight = 0;
  let mostInFlight = 0;
  let left = requests;

  const sendOnce = async (limiter: RequestLimiter, isRetry: boolean): Promise<boolean> => {
    const permit = await limiter.acquire({ isRetry });
    sentAtMs.push(clock.now());
    sentInPause += clock.now() < pausedUntil ? 1 : 0;
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    const isLost = random() < lostShare;
    const half = (scenario.latencyMs / 2) * (1 + (scenario.jitter ?? 0) * (2 * random() - 1));
    await pass(clock, isLost ? timeoutMs : half);
    if (isLost) {
      inFlight -= 1;
      permit.report({ kind: "failed", overloaded: true });
      return false;
    }
    const answer = scenario.server(clock.now());
    await pass(clock, half);
    inFlight -= 1;
    if (answer.isServed) {
      permit.report({ kind: "served" });
      return true;
    }
    refusedAtMs.push(clock.now());
    const { retryAfterMs } = answer;
    if (limiters === 1) {
      pausedUntil = Math.max(pausedUntil, clock.now() + (retryAfterMs ?? 0));
    }
    permit.report({ kind: "throttled", scope: "connection", ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
    return false;
  };
  const read = async (limiter: RequestLimiter): Promise<void> => {
    while (left > 0) {
      left -= 1;
      for (let isDone = await sendOnce(limiter, false); !isDone; isDone = await sendOnce(limiter, true)) {
        // Sent again until it is served.
      }
    }
  };

  const all = Array.from({ length: limiters }, () => createLimiter({ ...scenario.options, clock }));
  const reading = all.flatMap((limiter) => Array.from({ length: readers }, () => read(limiter)));
  await clock.run(Promise.all(reading));
  return {
    totalMs: clock.now(),
    refusals: refusedAtMs.length,
    refusedAtMs,
    mostInFlight,
    sentAtMs,
    sentInPause,
    timersLeft: clock.timers,
  };
}

function pass(clock: VirtualClock, durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(resolve, durationMs);
  });
}
