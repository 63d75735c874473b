import { describe, expect, it } from "vitest";
import { assertNever } from "../src/assert-never.js";
import { PagebridgeError } from "../src/errors/pagebridge-error.js";

interface Divider {
  readonly type: "divider";
}

interface Paragraph {
  readonly type: "paragraph";
}

/** What a program does with a model that a newer version wrote: the types promise one of two kinds, the data holds something else. */
function readBlock(json: string, context?: string): string {
  const block: Divider | Paragraph = JSON.parse(json);
  switch (block.type) {
    case "divider":
      return "---";
    case "paragraph":
      return "";
    default:
      return assertNever(block, context);
  }
}

function failureOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return PagebridgeError.is(error) ? `${error.code}: ${error.message}` : error;
  }
}

describe("assertNever", () => {
  it("is not reached by what the types describe", () => {
    expect(readBlock('{"type":"divider"}')).toBe("---");
  });

  it.each([
    [
      '{"type":"hologram","secret":"s3cr3t"}',
      "block",
      'invalid_input: No case is known for the block of type "hologram".',
    ],
    ['{"type":"hologram"}', undefined, 'invalid_input: No case is known for the value of type "hologram".'],
    ['{"type":7}', "block", "invalid_input: No case is known for the block of the JavaScript type object."],
    ["{}", "block", "invalid_input: No case is known for the block of the JavaScript type object."],
  ])("names the type of %s and nothing else of it", (json, context, expected) => {
    expect(failureOf(() => readBlock(json, context))).toBe(expected);
  });

  it.each([
    ['"mauve"', 'No case is known for the color "mauve".'],
    ["7", "No case is known for the color of the JavaScript type number."],
    ["null", "No case is known for the color of the JavaScript type object."],
  ])("describes the plain value %s", (json, expected) => {
    expect(() => Reflect.apply(assertNever, undefined, [JSON.parse(json), "color"])).toThrow(expected);
  });
});
