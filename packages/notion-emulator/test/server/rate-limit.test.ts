import { describe, expect, it } from "vitest";
import { createRateLimiter } from "../../src/server/rate-limit.js";
import { connection, workspace } from "../support/makers.js";
import { failureOf, open } from "../support/open.js";

describe("a token bucket", () => {
  it("lets a burst pass, then as many as come back", () => {
    let now = 0;
    const limiter = createRateLimiter(
      { kind: "token-bucket", ratePerSecond: 2, burst: 3, retryAfterSeconds: 9 },
      () => now,
    );
    const take = (count: number): readonly unknown[] => Array.from({ length: count }, () => limiter.take("a"));
    expect(take(4)).toEqual([undefined, undefined, undefined, 9]);
    now = 499;
    expect(take(1)).toEqual([9]);
    now = 1000;
    expect(take(3)).toEqual([undefined, undefined, 9]);
    now = 1_000_000;
    expect(take(4)).toEqual([undefined, undefined, undefined, 9]);
  });
});

describe("a window", () => {
  it("begins with its first request, and says how long it still lasts", () => {
    let now = 500;
    const limiter = createRateLimiter({ kind: "window", requests: 2, windowSeconds: 60 }, () => now);
    expect([limiter.take("a"), limiter.take("a"), limiter.take("a")]).toEqual([undefined, undefined, 60]);
    now = 60_499;
    expect(limiter.take("a")).toBe(1);
    now = 60_500;
    expect([limiter.take("a"), limiter.take("a"), limiter.take("a")]).toEqual([undefined, undefined, 60]);
  });
});

describe("a limited emulator", () => {
  const rateLimit = { kind: "window", requests: 1, windowSeconds: 30 } as const;

  it("answers 429 with what the client needs to wait", async () => {
    const { ask, client } = await open({ workspace: workspace([]), rateLimit, now: () => 0 });
    await client.users.me({});
    expect(await failureOf(client.users.me({}))).toMatchObject({ code: "rate_limited", status: 429 });
    const { body, headers } = await ask("/v1/users/me");
    expect(headers.get("retry-after")).toBe("30");
    expect(body).toMatchObject({
      object: "error",
      code: "rate_limited",
      additional_data: { rate_limit_reason: "public_api_request_rate_limit", retry_after: "30" },
    });
  });

  it("counts each token for itself, and everyone anew after a reset", async () => {
    const connections = [connection, { ...connection, token: "ntn_other" }];
    const { client, clientWith, emulator } = await open({
      workspace: workspace([], { connections }),
      rateLimit,
      now: () => 0,
    });
    await client.users.me({});
    expect(await clientWith({ auth: "ntn_other" }).users.me({})).toMatchObject({ type: "bot" });
    expect(await failureOf(client.users.me({}))).toMatchObject({ status: 429 });
    emulator.reset();
    expect(await client.users.me({})).toMatchObject({ type: "bot" });
  });
});
