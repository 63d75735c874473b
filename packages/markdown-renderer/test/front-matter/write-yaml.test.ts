import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { writeYaml } from "../../src/front-matter/write-yaml.js";
import type { YamlValue } from "../../src/front-matter/yaml-value.js";

const versions = ["1.1", "1.2"] as const;

/** Strings that one YAML parser or another takes for something else. */
const traps = [
  ..."yes no on off y n true false null ~ Yes NO True Null .inf .nan - ? : = << * & ! | > % @ ` # , [ ] { }".split(" "),
  "",
  " ",
  "a: b",
  "a #b",
  "- a",
  "? a",
  "2026-10-05",
  "2026-10-05T09:00:00Z",
  "12",
  "1e3",
  "0x1f",
  "0o14",
  "014",
  "1_000",
  "12:30:45",
  "---",
  "...",
  "\n",
  "a\nb",
  "a\tb",
  "a\\b",
  '"a"',
  "'a'",
  "it's",
  "a, b",
  " a",
  "a ",
  "\u0085\u2028\u2029",
  "\u007F\u0000\u001B",
  "\uFEFFa",
  "日本語",
  "😀",
  "a😀",
];

describe("writeYaml", () => {
  it.each<[string, ReadonlyMap<string, YamlValue>, string]>([
    [
      "strings that need no quotes",
      new Map([["Name", "It's a plan (v2), isn't it?"]]),
      "Name: It's a plan (v2), isn't it?",
    ],
    [
      "words that mean something",
      new Map([
        ["a", "yes"],
        ["b", "Null"],
      ]),
      'a: "yes"\nb: "Null"',
    ],
    [
      "dates and numbers as strings",
      new Map([
        ["a", "2026-10-05"],
        ["b", "12"],
      ]),
      'a: "2026-10-05"\nb: "12"',
    ],
    [
      "text that means something",
      new Map([
        ["a", "b: c"],
        ["d", "# e"],
      ]),
      'a: "b: c"\nd: "# e"',
    ],
    ["lines", new Map([["a", 'b\n"c"']]), 'a: "b\\n\\"c\\""'],
    ["characters that YAML does not allow", new Map([["a", "\u0085\u007F\uFEFF"]]), 'a: "\\u0085\\u007f\\ufeff"'],
    [
      "numbers",
      new Map([
        ["a", 1],
        ["b", -0.5],
        ["c", 1e21],
        ["d", 1.5e-9],
      ]),
      "a: 1\nb: -0.5\nc: 1.0e+21\nd: 1.5e-9",
    ],
    [
      "truth values",
      new Map([
        ["a", true],
        ["b", false],
      ]),
      "a: true\nb: false",
    ],
    [
      "lists",
      new Map<string, YamlValue>([
        ["a", ["b", "no"]],
        ["c", []],
      ]),
      'a:\n  - b\n  - "no"\nc: []',
    ],
    ["maps in lists", new Map([["a", [{ b: "c", d: "e" }]]]), "a:\n  - b: c\n    d: e"],
    ["lists in lists", new Map([["a", [["b", "c"], ["d"]]]]), "a:\n  - - b\n    - c\n  - - d"],
    [
      "maps in maps",
      new Map<string, YamlValue>([
        ["a", { b: "c" }],
        ["d", {}],
      ]),
      "a:\n  b: c\nd: {}",
    ],
    [
      "keys that need quotes",
      new Map([
        ["yes", 1],
        ["a: b", 2],
        ["", 3],
      ]),
      '"yes": 1\n"a: b": 2\n"": 3',
    ],
    ["keys that objects in JavaScript do not take", new Map([["__proto__", "a"]]), '"__proto__": a'],
  ])("writes %s", (_name, map, expected) => {
    expect(writeYaml(map)).toBe(expected);
  });

  it("writes a key that is longer than YAML allows on a line of its own", () => {
    const key = "k".repeat(2000);
    expect(writeYaml(new Map([[key, "v"]]))).toBe(`? ${key}\n: v`);
  });

  const text = fc.oneof(fc.constantFrom(...traps), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
  const { value } = fc.letrec<{ value: unknown; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(text, fc.boolean(), number, fc.integer()),
    value: fc.oneof(
      { maxDepth: 3 },
      tie("leaf"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(text, tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));

  it.each(versions)("is read by a parser of YAML %s as what it was", (version) => {
    fc.assert(
      fc.property(fc.dictionary(text, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }), (content) => {
        const yaml = writeYaml(Object.entries(toMap(content)));
        expect(parse(yaml, { version }), yaml).toEqual(content);
      }),
      { numRuns: 2000 },
    );
  });

  it("writes every trap as a string, also as the YAML library itself would have to", () => {
    for (const trap of traps) {
      expect([trap, ...versions.map((version) => parse(writeYaml(new Map([["a", trap]])), { version }))]).toEqual([
        trap,
        { a: trap },
        { a: trap },
      ]);
    }
    expect(stringify({ a: "b" })).toBe(`${writeYaml(new Map([["a", "b"]]))}\n`);
  });
});

function toMap(content: object): { readonly [name: string]: YamlValue } {
  return Object.fromEntries(Object.entries(content).map(([key, entry]) => [key, toYaml(entry)]));
}

function toYaml(value: unknown): YamlValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(toYaml);
  return toMap(Object(value));
}
