import { describe, expect, it } from "vitest";
import { judgeAnswer } from "../../src/transport/judge-answer.js";
import { parseRetryAfter } from "../../src/transport/retry-after.js";

const now = Date.parse("2026-11-01T12:00:00Z");

describe("parseRetryAfter", () => {
  it.each([
    ["23", 23_000],
    [" 0.5 ", 500],
    ["Sun, 01 Nov 2026 12:01:30 GMT", 90_000],
    ["Sun, 01 Nov 2026 11:00:00 GMT", undefined],
    ["0", undefined],
    ["-1", undefined],
    ["soon", undefined],
    ["", undefined],
    [null, undefined],
  ])("reads %j as %s", (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });
});

describe("judgeAnswer", () => {
  it.each([
    [200, "{}", "accepted"],
    [201, '{"recordMap":{}}', "accepted"],
    [429, "", "throttled"],
    [400, '{"name":"UserRateLimitResponse"}', "throttled"],
    [400, '{"name":"ValidationError"}', "failed"],
    [304, "", "failed"],
    [200, "[]", "failed"],
  ] as const)("calls %i with %s %s", (status, text, kind) => {
    expect(judgeAnswer({ status, text, headers: new Headers() }, now).kind).toBe(kind);
  });

  it.each([
    [408, true],
    [500, true],
    [501, false],
    [502, true],
    [505, false],
    [530, true],
    [400, false],
    [404, false],
    [302, false],
  ])("says of %i whether it may pass: %s", (status, isPassing) => {
    expect(judgeAnswer({ status, text: "", headers: new Headers() }, now)).toMatchObject({ isPassing });
  });

  it.each([
    ["/login", true, undefined],
    ["https://www.notion.so/login?x=1", true, "www.notion.so"],
    ["https://www.notion.so/blogin", false, "www.notion.so"],
    ["//elsewhere.example/a", false, "elsewhere.example"],
    ["http://[", false, undefined],
  ])("tells where a redirect to %s leads", (location, isToLogin, host) => {
    const verdict = judgeAnswer({ status: 302, text: "", headers: new Headers({ location }) }, now);
    expect(verdict).toEqual({
      kind: "failed",
      isPassing: false,
      failure: { kind: "redirect", status: 302, isToLogin, ...(host !== undefined && { host }) },
    });
  });
});
