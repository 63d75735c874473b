import { describe, expect, it } from "vitest";
import { judgeAnswer, type Verdict } from "../../src/transport/judge-answer.js";

const judge = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Verdict =>
  judgeAnswer({ status, text, headers: { get: (name) => headers[name] ?? null } }, 0);

const errorBody = (code: string, additional?: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ object: "error", code, message: "Made for a test.", additional_data: additional });

describe("a success", () => {
  it.each([
    ["an object", '{"object":"list"}', "application/json", "accepted"],
    ["an object that calls itself text", '{"object":"list"}', "text/plain", "accepted"],
  ])("with %s is accepted", (_, text, type, kind) => {
    expect(judge(200, text, { "content-type": type }).kind).toBe(kind);
  });

  it.each([
    ["nothing", "", "application/json", "cut_off", true],
    ["JSON that breaks off", '{"object":"list","results":[{"id"', "application/json", "cut_off", true],
    ["an HTML page", "<!doctype html><title>Sign in</title>", "text/html; charset=utf-8", "foreign_answer", false],
    ["an HTML page that calls itself JSON", " <html></html>", "application/json", "foreign_answer", false],
    ["a bare list", "[]", "application/json", "foreign_answer", false],
    ["a bare text", '"fine"', "application/json", "foreign_answer", false],
  ])("with %s is not", (_, text, type, kind, isPassing) => {
    const verdict = judge(200, text, { "content-type": type });
    expect(verdict.kind === "failed" && [verdict.failure.kind, verdict.isPassing]).toEqual([kind, isPassing]);
  });
});

describe("an error", () => {
  it.each([
    [301, false, false],
    [400, false, false],
    [401, false, false],
    [403, false, false],
    [404, false, false],
    [408, true, true],
    [409, false, false],
    [500, true, false],
    [501, false, false],
    [502, true, false],
    [503, true, true],
    [504, true, true],
    [520, true, false],
    [522, true, true],
    [524, true, true],
  ])("of status %i passes: %s; comes from too much load: %s", (status, isPassing, isOverload) => {
    const verdict = judge(status, "");
    expect(verdict.kind === "failed" && [verdict.isPassing, verdict.isOverload]).toEqual([isPassing, isOverload]);
  });

  it("keeps the API's words, its number of the request, and the wait it asks for", () => {
    const text = '{"object":"error","code":"service_unavailable","message":"Busy.","request_id":"r1"}';
    expect(judge(503, text, { "retry-after": "7", "cf-ray": "abc-DUS" })).toEqual({
      kind: "failed",
      isPassing: true,
      isOverload: true,
      retryAfterMs: 7_000,
      failure: {
        kind: "error_answer",
        status: 503,
        error: { code: "service_unavailable", message: "Busy.", requestId: "r1" },
        requestId: "r1",
        rayId: "abc-DUS",
        retryAfterMs: 7_000,
      },
    });
  });

  it("takes the number of the request from the headers when the body has none", () => {
    const verdict = judge(502, "<html>", { "x-notion-request-id": "r2" });
    expect(verdict.kind === "failed" && verdict.failure).toEqual({
      kind: "error_answer",
      status: 502,
      requestId: "r2",
    });
  });
});

describe("being asked to slow down", () => {
  it.each([
    [429, "public_api_request_rate_limit", "connection"],
    [429, "public_api_space_request_rate_limit", "workspace"],
    [429, "public_api_endpoint_rate_limit", "endpoint"],
    [429, "something_new", "unknown"],
    [529, "something_new", "server"],
  ])("by %i for %s is the limit of: %s", (status, reason, scope) => {
    const verdict = judge(status, errorBody("rate_limited", { rate_limit_reason: reason }), { "retry-after": "2" });
    expect(verdict.kind === "throttled" && verdict.outcome).toEqual({
      kind: "throttled",
      scope,
      reason,
      retryAfterMs: 2_000,
    });
  });

  it.each([
    ["the header alone", { "retry-after": "65" }, undefined, 65_000],
    ["the body alone, as text", {}, { retry_after: "23" }, 23_000],
    ["the body alone, as a number", {}, { retry_after: 23 }, 23_000],
    ["the header before the body", { "retry-after": "9" }, { retry_after: "23" }, 9_000],
    ["neither", {}, undefined, undefined],
  ])("takes the wait from %s", (_, headers, additional, expected) => {
    const verdict = judge(429, errorBody("rate_limited", additional), headers);
    expect(verdict.kind === "throttled" && verdict.outcome.retryAfterMs).toBe(expected);
  });

  it("is something else when access is blocked: no wait helps", () => {
    const verdict = judge(429, errorBody("rate_limited", { rate_limit_reason: "public_api_request_blocked" }));
    expect(verdict.kind === "failed" && verdict.isPassing).toBe(false);
  });
});
