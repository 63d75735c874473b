import { createRedactor, reduceError } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";

const redact = createRedactor(() => ["my+private/token", "abc", ""]);

describe("redacting", () => {
  it.each([
    ["a known secret", "token my+private/token is wrong", "token [secret] is wrong"],
    ["a known secret in an address", "x=my%2Bprivate%2Ftoken", "x=[secret]"],
    ["a token of Notion's making", "API token ntn_1234567890abcDEF is invalid", "API token [secret] is invalid"],
    ["an older one", "secret_1234567890abcDEF", "[secret]"],
    ["a header", "authorization: Bearer abcdefghijk.lmn", "authorization: Bearer [secret]"],
    ["a header with a password", "Basic YWJjOmRlZg==", "Basic [secret]"],
    ["a cookie", "token_v2=v03%3Aabc; path", "token_v2=[secret]; path"],
    ["a field", '{"refresh_token":"nothing-known"}', '{"refresh_token":"[secret]"}'],
    [
      "the query of an address",
      "see https://files.example/a/b.png?X-Amz-Signature=0123 (gone)",
      "see https://files.example/a/b.png (gone)",
    ],
    ["the name and password of an address", "http://me:pass@host/p#f", "http://host/p"],
    [
      "nothing else",
      "abc: Could not find page with ID: 1f3c. Is it shared?",
      "abc: Could not find page with ID: 1f3c. Is it shared?",
    ],
  ])("takes out %s", (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it("cuts what is long", () => {
    expect(redact("a".repeat(600))).toBe(`${"a".repeat(500)}…`);
  });
});

describe("reducing an error", () => {
  it("keeps names, messages and codes, three deep, and nothing that hangs on them", () => {
    const deepest = new Error("fourth");
    const third = new Error("third", { cause: deepest });
    const second = Object.assign(new TypeError("second my+private/token", { cause: third }), { code: "ECONNRESET" });
    const first = Object.assign(new Error("first", { cause: second }), { headers: { authorization: "x" } });
    const reduced = reduceError(first, redact);
    const flat: unknown[] = [];
    for (let error: unknown = reduced; error instanceof Error; error = error.cause) {
      flat.push([error.name, error.message, "code" in error ? error.code : undefined, Object.keys(error)]);
    }
    expect(flat).toEqual([
      ["Error", "first", undefined, []],
      ["TypeError", "second [secret]", "ECONNRESET", ["code"]],
      ["Error", "third", undefined, []],
    ]);
  });

  it.each([
    ["a text", "my+private/token", "[secret]"],
    ["undefined", undefined, "undefined"],
    ["an object without a message", { token: "my+private/token" }, ""],
  ])("makes an error of %s", (_, thrown, message) => {
    expect(reduceError(thrown, redact).message).toBe(message);
  });
});
