import { describe, expect, expectTypeOf, it } from "vitest";
import { errorCodes, type PagebridgeErrorCode } from "../../src/errors/error-code.js";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";

describe("PagebridgeError", () => {
  it("carries its code, message, cause and details", () => {
    const cause = new TypeError("fetch failed");
    const details = { reference: "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1", status: 429, retryAfterMs: 1500 };
    const error = new PagebridgeError("rate_limited", "Notion asks for a pause.", { cause, details });

    expect({ ...error, message: error.message, cause: error.cause }).toEqual({
      name: "PagebridgeError",
      code: "rate_limited",
      message: "Notion asks for a pause.",
      cause,
      details,
    });
    expect(error).toBeInstanceOf(Error);
  });

  it("has no cause and no details, not even undefined ones, when none are given", () => {
    const error = new PagebridgeError("aborted", "The read was stopped.");
    expect(Object.keys(error).sort()).toEqual(["code", "name"]);
    expect("cause" in error).toBe(false);
  });

  it("keeps a cause that is undefined apart from no cause", () => {
    expect("cause" in new PagebridgeError("aborted", "Stopped.", { cause: undefined })).toBe(true);
  });

  it("prints as its name and message", () => {
    expect(String(new PagebridgeError("timeout", "No answer within 30 seconds."))).toBe(
      "PagebridgeError: No answer within 30 seconds.",
    );
  });
});

describe("PagebridgeError.is", () => {
  const fromAnotherCopy = Object.assign(new Error("elsewhere"), {
    [Symbol.for("pagebridge.PagebridgeError")]: true,
    code: "timeout",
  });
  class NamesakeError extends Error {
    override readonly name = "PagebridgeError";
    readonly code = "timeout";
  }

  it.each<[title: string, value: unknown, expected: boolean]>([
    ["an error of this class", new PagebridgeError("timeout", "Late."), true],
    ["an error of another installed copy of the class", fromAnotherCopy, true],
    ["a namesake without the brand", new NamesakeError("Late."), false],
    ["another error", new TypeError("Wrong."), false],
    ["null", null, false],
    ["undefined", undefined, false],
    ["a code", "timeout", false],
    ["a function", PagebridgeError, false],
  ])("tells %s", (_title, value, expected) => {
    expect(PagebridgeError.is(value)).toBe(expected);
  });
});

describe("errorCodes", () => {
  it("lists exactly these codes: one that goes missing breaks programs that branch on it", () => {
    expect(Object.keys(errorCodes)).toEqual([
      "aborted",
      "capability_missing",
      "contract_mismatch",
      "forbidden",
      "invalid_input",
      "invalid_reference",
      "invalid_request",
      "invalid_response",
      "not_found_or_not_shared",
      "rate_limited",
      "schema_drift",
      "timeout",
      "unauthorized",
      "unavailable",
      "wrong_kind",
    ]);
    expectTypeOf<PagebridgeErrorCode>().toEqualTypeOf<keyof typeof errorCodes>();
  });

  it.each(Object.entries(errorCodes))("describes %s in one sentence", (_code, description) => {
    expect(description).toMatch(/^[A-Z][^.]+\.$/);
  });
});
