/** Where a text stops being JSON. Both count from 1; `column` counts UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the place at which a text stops being JSON, which the engine's own error does not always tell.
 *
 * `'{"a": 1,}'` → `{ line: 1, column: 9 }`; undefined for a text that is JSON.
 */
export function jsonErrorPosition(text: string): TextPosition | undefined {
  const offset = errorOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// What may stand next. `value?` and `key?` also allow the end of an empty list or object.
type Expected = "colon" | "comma" | "end" | "key" | "key?" | "value" | "value?";

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON may not hold them.
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Walks the text with a stack of its own, so that depth is bounded by memory. */
function errorOffset(text: string): number | undefined {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  let offset = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const length = pattern.exec(text)?.[0].length ?? 0;
    offset += length;
    return length > 0;
  };
  const afterValue = (): Expected => (open.length > 0 ? "comma" : "end");
  for (;;) {
    skip(space);
    const character = text.charAt(offset);
    if (expected === "end") return character === "" ? undefined : offset;
    const inside = open.at(-1);
    const closes = (character === "]" && inside === "[") || (character === "}" && inside === "{");
    if (closes && (expected === "comma" || expected === "key?" || expected === "value?")) {
      open.pop();
      offset += 1;
      expected = afterValue();
    } else if (expected === "comma") {
      if (character !== ",") return offset;
      offset += 1;
      expected = inside === "{" ? "key" : "value";
    } else if (expected === "colon") {
      if (character !== ":") return offset;
      offset += 1;
      expected = "value";
    } else if (expected === "key" || expected === "key?") {
      if (!skip(quoted)) return offset;
      expected = "colon";
    } else if (character === "[" || character === "{") {
      open.push(character);
      offset += 1;
      expected = character === "[" ? "value?" : "key?";
    } else {
      if (!skip(quoted) && !skip(scalar)) return offset;
      expected = afterValue();
    }
  }
}
