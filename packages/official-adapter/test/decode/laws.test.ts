import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBlock, decodeBlocks } from "../../src/decode/blocks/decode-block.js";
import { containersOf } from "../../src/decode/containers-of.js";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { decodeFile, decodeIcon } from "../../src/decode/files/decode-file.js";
import { decodeFilter, decodeSorts } from "../../src/decode/filters/decode-filter.js";
import {
  decodeAsyncTask,
  decodeError,
  decodeFileUpload,
  decodePageMarkdown,
  decodeViewQuery,
} from "../../src/decode/objects/decode-answers.js";
import { decodeComment, decodeDiscussions } from "../../src/decode/objects/decode-comment.js";
import { decodeCustomEmoji, decodeCustomEmojis } from "../../src/decode/objects/decode-custom-emoji.js";
import { decodeDatabase, decodeDataSource, decodeTemplates } from "../../src/decode/objects/decode-database.js";
import { decodePage, decodeRow } from "../../src/decode/objects/decode-page.js";
import { decodeUser } from "../../src/decode/objects/decode-user.js";
import {
  decodePropertyItems,
  decodePropertySchema,
  decodePropertyValue,
} from "../../src/decode/properties/decode-property.js";
import { decodeRecording } from "../../src/decode/recordings/decode-recording.js";
import { decodeRichText } from "../../src/decode/rich-text/decode-rich-text.js";
import { decodeView } from "../../src/decode/views/decode-view.js";
import { modelComplaints } from "../support/model-complaints.js";
import { madeAnswers } from "./support/made-answers.js";

const decoders: readonly [definition: string, decode: (wire: unknown) => { readonly value: unknown }][] = [
  ["ApiErrorAnswer", decodeError],
  ["AsyncTask", decodeAsyncTask],
  ["Block", decodeBlock],
  ["Comment", decodeComment],
  ["CustomEmoji", decodeCustomEmoji],
  ["DataSource", decodeDataSource],
  ["Database", decodeDatabase],
  ["Document", decodeDocument],
  ["Document", decodeRecording],
  ["FileUpload", decodeFileUpload],
  ["Filter", decodeFilter],
  ["Page", decodePage],
  ["PageMarkdown", decodePageMarkdown],
  ["PropertyItems", decodePropertyItems],
  ["PropertySchema", decodePropertySchema],
  ["PropertyValue", decodePropertyValue],
  ["RichText", decodeRichText],
  ["Row", decodeRow],
  ["User", decodeUser],
  ["View", decodeView],
  ["ViewQuery", decodeViewQuery],
];

const withoutDefinition: readonly ((wire: unknown) => { readonly value: unknown })[] = [
  decodeBlocks,
  decodeCustomEmojis,
  decodeDiscussions,
  decodeFile,
  decodeIcon,
  decodeSorts,
  decodeTemplates,
];

describe("the made answers", () => {
  it.each(madeAnswers.map((answer, index) => [index, answer]))("are recognised whole: %i", (_index, answer) => {
    const { value, diagnostics } = decodeDocument(answer);
    expect(modelComplaints("Document", value)).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === "unsupported_object" || code === "invalid_value")).toEqual([]);
  });
});

// Hundreds of runs take a while on a machine that has other work.
describe("every decoder", { timeout: 60_000 }, () => {
  it("gives a value of the model, of plain JSON, for any JSON at all", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (wire) => {
        for (const [definition, decode] of decoders) expectModel(definition, decode(wire));
        for (const decode of withoutDefinition) expectPlain(decode(wire));
        containersOf(wire);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a value of the model, of plain JSON, for objects of Notion's words in any order", () => {
    fc.assert(
      fc.property(wordy, (wire) => {
        for (const [definition, decode] of decoders) expectModel(definition, decode(wire));
        for (const decode of withoutDefinition) expectPlain(decode(wire));
        containersOf(wire);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a value of the model, of plain JSON, for answers with parts taken out or replaced", () => {
    fc.assert(
      fc.property(brokenAnswers, (wire) => {
        expectModel("Document", decodeDocument(wire));
        expectModel("Document", decodeRecording(wire));
      }),
      { numRuns: 200 },
    );
  });

  it("does not change what it is given", () => {
    for (const answer of madeAnswers) {
      const before = JSON.stringify(answer);
      decodeDocument(answer);
      decodeRecording(answer);
      expect(JSON.stringify(answer)).toBe(before);
    }
  });
});

function expectModel(definition: string, decoded: { readonly value: unknown }): void {
  expectPlain(decoded);
  expect(modelComplaints(definition, decoded.value)).toEqual([]);
}

function expectPlain(decoded: object): void {
  // A value that is undefined as a whole (no file, no icon) is the one thing that JSON may leave out.
  const { value, ...others } = { value: undefined, ...decoded };
  const expected = value === undefined ? others : decoded;
  // Unlike toStrictEqual, this does not mistake a field named "constructor" for a class.
  const isPlain = isDeepStrictEqual(JSON.parse(JSON.stringify(decoded)), expected);
  expect(isPlain).toBe(true);
}

const words = [
  "object",
  "type",
  "id",
  "block",
  "page",
  "list",
  "results",
  "paragraph",
  "rich_text",
  "text",
  "title",
  "table",
  "children",
  "has_children",
  "properties",
  "url",
  "file",
  "external",
  "icon",
  "emoji",
  "user",
  "person",
  "mention",
  "content",
  "plain_text",
  "annotations",
  "color",
  "relation",
  "rollup",
  "formula",
  "number",
  "array",
  "interactions",
  "request",
  "response",
  "body",
  "path",
  "status",
  "view",
  "filter",
  "and",
  "property",
  "synced_block",
  "synced_from",
  "__proto__",
  "constructor",
  "toString",
];

const wordy: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(...words, null, true, false, 0, -0, 1.5, "", "/v1/blocks/x/children"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), tie("value")), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

type Path = readonly (number | string)[];

interface Break {
  readonly at: number;
  readonly by: { readonly kind: "remove" } | { readonly kind: "replace"; readonly value: unknown };
}

const breaks: fc.Arbitrary<Break> = fc.record({
  at: fc.nat(),
  by: fc.oneof(
    fc.constant({ kind: "remove" as const }),
    fc.record({ kind: fc.constant("replace" as const), value: fc.oneof(wordy, fc.jsonValue({ maxDepth: 2 })) }),
  ),
});

const brokenAnswers = fc
  .tuple(fc.constantFrom(...madeAnswers), fc.array(breaks, { minLength: 1, maxLength: 6 }))
  .map(([answer, list]) => list.reduce(broken, answer));

function broken(json: unknown, { at, by }: Break): unknown {
  const paths = pathsIn(json);
  const path = paths[at % paths.length] ?? [];
  return changed(json, path, by);
}

function pathsIn(json: unknown): readonly Path[] {
  if (typeof json !== "object" || json === null) return [[]];
  return [[], ...Object.entries(json).flatMap(([key, value]) => pathsIn(value).map((path): Path => [key, ...path]))];
}

function changed(json: unknown, [key, ...rest]: Path, by: Break["by"]): unknown {
  if (key === undefined) return by.kind === "replace" ? by.value : null;
  const isLast = rest.length === 0 && by.kind === "remove";
  if (Array.isArray(json)) {
    return json.flatMap((value, index) => (String(index) !== key ? [value] : isLast ? [] : [changed(value, rest, by)]));
  }
  const entries = typeof json === "object" && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      name !== key ? [[name, value]] : isLast ? [] : [[name, changed(value, rest, by)]],
    ),
  );
}
