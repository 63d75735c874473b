import type { ReadCost } from "@pagebridge/core-types";

/** What two reads cost, one after the other. */
export function addCosts(first: ReadCost, second: ReadCost): ReadCost {
  const retries = (first.retries ?? 0) + (second.retries ?? 0);
  const throttled = (first.throttled ?? 0) + (second.throttled ?? 0);
  return {
    requests: first.requests + second.requests,
    bytes: first.bytes + second.bytes,
    milliseconds: first.milliseconds + second.milliseconds,
    ...(retries > 0 && { retries }),
    ...(throttled > 0 && { throttled }),
  };
}
