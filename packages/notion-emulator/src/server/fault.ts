import type { InternalDrift } from "../internal/drift/drifts.js";

/** Which requests a fault hits. */
export interface FaultTarget {
  /** Such as `GET`. Absent means any. */
  readonly method?: string;
  /** What the path with its query has to begin with, or match. Absent means any. */
  readonly path?: string | RegExp;
  /** The first matching request that is hit, counted from 1. @default 1 */
  readonly nth?: number;
  /** How many matching requests are hit, from the `nth` on. Absent means all. */
  readonly count?: number;
}

/** What goes wrong. */
export type FaultKind =
  /** An error status, in the API's own words, or with a body of HTML or one's own. `Retry-After` goes out when it is given. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** @default "api" */
      readonly body?: "api" | "html" | { readonly json: unknown };
    }
  /** The connection is cut before any answer. */
  | { readonly kind: "reset" }
  /** Nothing comes: not even headers, or nothing after half of the body. Ends when the caller gives up or the emulator closes. */
  | { readonly kind: "stall"; readonly at: "body" | "headers" }
  /** The answer ends in the middle of the JSON, with a length that agrees. */
  | { readonly kind: "truncated" }
  /** A page of HTML with status 200. */
  | { readonly kind: "html" }
  /** The answer comes late. */
  | { readonly kind: "slow"; readonly delayMs: number }
  /** Every list of blocks, and every record map, begins its content with a block of a type that nobody knows. */
  | { readonly kind: "unknown_block"; readonly type?: string }
  /** Every object of the answer has one more field that nobody knows. */
  | { readonly kind: "unknown_fields" }
  /** The answer has one of the shapes that the internal API's answers have taken over the years, or may take. */
  | { readonly kind: "drift"; readonly drift: InternalDrift }
  /** The answer is changed by hand. */
  | { readonly kind: "rewrite"; rewrite(answer: unknown): unknown };

/** Something that goes wrong with some requests. The first fault that matches a request hits it. */
export type Fault = FaultKind & FaultTarget;

/** The faults that are set, and how often each has matched. */
export interface FaultPlan {
  /** The fault that hits this request. Counts the request for every fault that matches it. */
  next(method: string, pathWithQuery: string): Fault | undefined;
}

/** Makes a plan with all counts at zero. */
export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const counts = new Map<Fault, number>();
  return {
    next: (method, pathWithQuery) => {
      let hit: Fault | undefined;
      for (const fault of faults) {
        if (!targets(fault, method, pathWithQuery)) continue;
        const count = (counts.get(fault) ?? 0) + 1;
        counts.set(fault, count);
        const { nth = 1, count: times = Number.POSITIVE_INFINITY } = fault;
        if (count >= nth && count < nth + times) hit ??= fault;
      }
      return hit;
    },
  };
}

function targets(fault: FaultTarget, method: string, pathWithQuery: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === "string" ? pathWithQuery.startsWith(fault.path) : pathWithQuery.search(fault.path) >= 0;
}
