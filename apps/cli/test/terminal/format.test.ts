import { describe, expect, it } from "vitest";
import { formatBytes, formatCount, formatDuration, formatList } from "../../src/terminal/format.js";
import { printable, shortened } from "../../src/terminal/printable.js";
import { formatTable } from "../../src/terminal/table.js";
import { wrapText } from "../../src/terminal/wrap-text.js";

it.each([
  [0, "0 pages"],
  [1, "1 page"],
  [1234567, "1,234,567 pages"],
])("counts %i as %s", (count, text) => {
  expect(formatCount(count, "page")).toEqual(text);
});

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [1023, "1,023 bytes"],
  [1536, "1.5 KB"],
  [5 * 1024 ** 2, "5.0 MB"],
  [3 * 1024 ** 4, "3072.0 GB"],
])("writes a size of %i as %s", (bytes, text) => {
  expect(formatBytes(bytes)).toEqual(text);
});

it.each([
  [0, "0.0 s"],
  [1540, "1.5 s"],
  [134_000, "2 min 14 s"],
])("writes %i milliseconds as %s", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toEqual(text);
});

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("lists %j as %j", (items, text) => {
  expect(formatList(items)).toEqual(text);
});

describe("printable", () => {
  it.each([
    ["plain", "plain"],
    ["two\nlines\r\n", "two lines"],
    ["\u001b]0;title\u0007red\u001b[31m", "]0;title red [31m"],
    ["abc\u202Edef", "abc def"],
    ["🚢 ship", "🚢 ship"],
  ])("makes %j into %j", (text, expected) => {
    expect(printable(text)).toEqual(expected);
  });

  it("is shortened by characters, not by halves of them", () => {
    expect(shortened("🚢🚢🚢🚢", 3)).toEqual("🚢🚢…");
    expect(shortened("🚢🚢🚢", 3)).toEqual("🚢🚢🚢");
  });
});

describe("formatTable", () => {
  it("sets columns by what a terminal shows of their cells", () => {
    const rows = [
      ["pages", "12"],
      ["船", "3"],
    ];
    expect(formatTable([{ title: "what" }, { title: "count", align: "right" }], rows)).toEqual([
      "what   count",
      "─────  ─────",
      "pages     12",
      "船         3",
    ]);
  });
});

describe("wrapText", () => {
  it("breaks between words, and leaves long words whole", () => {
    expect(wrapText("a bb ccc incomprehensible d", 6)).toEqual(["a bb", "ccc", "incomprehensible", "d"]);
  });
});
