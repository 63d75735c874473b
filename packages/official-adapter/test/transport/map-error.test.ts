import { PagebridgeError } from "@pagebridge/core-types";
import { createRedactor } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import type { Failure } from "../../src/transport/failure.js";
import { toPagebridgeError } from "../../src/transport/map-error.js";
import { describeTarget } from "../../src/transport/request-target.js";

const id = "1f3c0000-0000-4000-8000-000000000001";
const baseUrl = "https://api.notion.com";

function explain(failure: Failure, path = `pages/${id}`): PagebridgeError {
  const target = describeTarget(baseUrl, `${baseUrl}/v1/${path}`, "GET");
  return toPagebridgeError(failure, { target, baseUrl, redact: createRedactor(() => []) });
}

function answered(status: number, code?: string, message = "Made for a test."): Failure {
  return { kind: "error_answer", status, ...(code !== undefined && { error: { code, message } }) };
}

describe("the codes of error answers", () => {
  it.each([
    [400, "validation_error", "invalid_request"],
    [400, "invalid_json", "invalid_request"],
    [400, "invalid_request_url", "invalid_request"],
    [400, "missing_version", "invalid_request"],
    [400, "invalid_beta", "invalid_request"],
    [400, "invalid_grant", "unauthorized"],
    [401, "invalid_client", "unauthorized"],
    [401, "unauthorized", "unauthorized"],
    [403, "restricted_resource", "forbidden"],
    [404, "object_not_found", "not_found_or_not_shared"],
    [409, "conflict_error", "unavailable"],
    [409, "row_limit_exceeded", "invalid_request"],
    [429, "rate_limited", "rate_limited"],
    [500, "internal_server_error", "unavailable"],
    [503, "service_unavailable", "unavailable"],
    [503, "database_connection_unavailable", "unavailable"],
    [504, "gateway_timeout", "unavailable"],
    [529, "service_overload", "rate_limited"],
    [400, "something_new", "invalid_request"],
    [401, "something_new", "unauthorized"],
    [403, "something_new", "forbidden"],
    [500, "something_new", "unavailable"],
    [401, undefined, "unauthorized"],
    [403, undefined, "forbidden"],
    [404, undefined, "invalid_response"],
    [429, undefined, "rate_limited"],
    [502, undefined, "unavailable"],
  ])("%i %s is %s", (status, code, expected) => {
    const error = explain(answered(status, code));
    expect([error.code, error.details]).toEqual([expected, { reference: id, status }]);
  });

  it.each([
    `Provided ID ${id} is a database, not a page. Use the retrieve database API instead.`,
    `Provided database_id ${id} is a page, not a database.`,
    "That is a page, not a data source.",
  ])("an id of another kind is told apart: %s", (message) => {
    expect(explain(answered(400, "validation_error", message)).code).toBe("wrong_kind");
  });

  it("an id that is malformed is no other kind", () => {
    const message = 'path failed validation: path.page_id should be a valid uuid, instead was `"AAA"`.';
    expect(explain(answered(400, "validation_error", message)).code).toBe("invalid_request");
  });
});

describe("the words", () => {
  it.each([
    [
      "an object that is not there",
      answered(404, "object_not_found"),
      `blocks/${id}/children`,
      `Notion did not find the children of block ${id}: it does not exist, or is not shared with the connection. Share it with the connection in Notion, or check the id.`,
    ],
    [
      "a missing capability",
      answered(403, "restricted_resource", "Insufficient permissions for this endpoint."),
      `comments?block_id=${id}`,
      `The connection may not read the comments of ${id} (Notion says: Insufficient permissions for this endpoint). Turn on the capability "read comments" in its settings in Notion.`,
    ],
    [
      "a missing capability that the answer names",
      answered(403, "restricted_resource", "This connection lacks insert content capabilities"),
      `pages/${id}`,
      `The connection may not read page ${id} (Notion says: This connection lacks insert content capabilities). Turn on the capability "insert content" in its settings in Notion.`,
    ],
    [
      "a request that was blocked on the way",
      { ...answered(403), rayId: "8c0ffee-DUS" },
      "users",
      "The request for the users was blocked on the way to the Notion API (Ray ID 8c0ffee-DUS). Check for network rules, or give this number to Notion's support.",
    ],
    [
      "an attempt that took too long",
      { kind: "timeout", limitMs: 60_000 },
      `pages/${id}`,
      `No complete answer for page ${id} came within 60 s. Try again later, or allow more with timeoutMs.`,
    ],
    [
      "a request that took too long",
      { kind: "out_of_time", limitMs: 1_500, last: answered(503) },
      "search",
      "No answer for the search results came within 1.5 s, all pauses and further attempts included. Notion could not give the search results, even when asked again (status 503).",
    ],
  ] as const)("tell of %s", (_, failure, path, message) => {
    expect(explain(failure, path).message).toBe(message);
  });

  it("name the part that failed when it was given by the caller, and keep an error of ours as it is", () => {
    const broken = explain({ kind: "part_failed", part: "limiter", cause: new Error("store is down") });
    expect([broken.code, broken.cause]).toEqual(["unavailable", new Error("store is down")]);
    const own = new PagebridgeError("unauthorized", "No refresh token is left.");
    expect(explain({ kind: "part_failed", part: "token source", cause: own })).toBe(own);
  });
});
