import { isDeepStrictEqual } from "node:util";
import { type Decoded, type Document, normalizeId } from "@pagebridge/core-types";
import { afterAll, describe, expect, it } from "vitest";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { modelComplaints } from "../support/model-complaints.js";
import { type CorpusFile, hasCorpus, internalFiles, noCorpus } from "./corpus-files.js";
import { aliveBlocks, idsOutside, type Recorded, recordedIn } from "./recorded-records.js";

interface Read extends CorpusFile {
  readonly main: Decoded<Document>;
  readonly everything: Decoded<Document>;
  readonly recorded: Recorded;
}

// A decoder that throws fails here, and with it the whole file.
const read: readonly Read[] = internalFiles().map((file) => ({
  ...file,
  main: decodeDocument(file.json),
  everything: decodeDocument(file.json, { contents: "everything" }),
  recorded: recordedIn(file.json),
}));

const title = hasCorpus ? "internal corpus" : `internal corpus (skipped: ${noCorpus})`;

/** Recordings that hold no record: what a request asked, and the groups of a view cut out of an answer. */
const withoutRecords = [
  "internal/react-notion-x/notion-client__fixtures__board-results.json",
  "internal/react-notion-x/notion-client__fixtures__search.json",
];

/** Codes that say that something is not in the recording; all others are about what is in it. */
const aboutMissing = ["children_missing", "not_accessible", "partial_object"];

describe.skipIf(!hasCorpus)(title, () => {
  afterAll(() => {
    const sum = (count: (one: Read) => number): number => read.reduce((total, one) => total + count(one), 0);
    console.log(
      [
        `${read.length} files`,
        `${sum(({ recorded }) => recorded.blocks.size)} blocks`,
        `${sum(({ recorded }) => aliveBlocks(recorded).length)} of them not in the trash`,
        `${sum(({ recorded }) => idsOutside(recorded).size)} ids that point outside`,
        `${sum(({ everything }) => everything.diagnostics.length)} diagnostics`,
      ].join(", "),
    );
  });

  it("gives a value of plain JSON for every file", () => {
    const changed = read.filter(({ main, everything }) =>
      [main, everything].some((decoded) => !isDeepStrictEqual(JSON.parse(JSON.stringify(decoded)), decoded)),
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it("gives a document that the model's schema accepts for every file", () => {
    const wrong = read.flatMap(({ name, main, everything }) =>
      [main, everything].flatMap(({ value }) =>
        modelComplaints("Document", value)
          .slice(0, 3)
          .map((complaint) => `${name}: ${complaint}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("knows what every file is that holds a record", () => {
    const unknown = read.filter(({ main }) => main.value.kind === "unsupported").map(({ name }) => name);
    expect(unknown).toEqual(withoutRecords);
  });

  it("gives every block that is not in the trash out again", () => {
    const lost = read.flatMap(({ name, everything, recorded }) => {
      const out = new Set(idsIn(everything.value));
      return aliveBlocks(recorded)
        .filter(({ id }) => !out.has(String(id)))
        .map(({ id, type }) => `${name}: ${type} ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it("makes no block up, and gives none out of the trash", () => {
    const invented = read.flatMap(({ name, everything, recorded }) => {
      const known = new Set(aliveBlocks(recorded).map(({ id }) => String(id)));
      return blockIdsIn(everything.value)
        .filter((id) => !known.has(id))
        .map((id) => `${name}: ${id}`);
    });
    expect(invented).toEqual([]);
  });

  it("gives one diagnostic for each id that points outside the recording, and none for others", () => {
    const known = read.filter(({ name }) => !withoutRecords.includes(name));
    const reported = known.map(({ name, everything }) => {
      const unread = everything.diagnostics.filter(
        ({ code }) => code === "children_missing" || code === "not_accessible",
      );
      return { name, ids: unread.map(({ id = "" }) => id).sort() };
    });
    expect(reported).toEqual(known.map(({ name, recorded }) => ({ name, ids: [...idsOutside(recorded)].sort() })));
  });

  it("says of nothing in the recordings that it is not known", () => {
    const unknown = read
      .filter(({ name }) => !withoutRecords.includes(name))
      .flatMap(({ name, everything }) =>
        everything.diagnostics
          .filter(({ code, severity }) => severity !== "info" && !aboutMissing.includes(code))
          .map(({ code, message, sourceType = "" }) => `${name}: ${code} ${sourceType} ${message}`),
      );
    expect(unknown).toEqual([]);
  });

  it("gives the page that was asked for, by whatever id a user has", () => {
    const wrong = read.flatMap(({ name, json, recorded }) =>
      aliveBlocks(recorded)
        .filter(({ type }) => type === "page")
        .flatMap(({ id }) => {
          const pageId = normalizeId(String(id)) ?? "";
          const { value } = decodeDocument(json, { pageId });
          return value.kind === "page" && value.value.id === pageId ? [] : [`${name}: ${pageId} ${value.kind}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every id of an object in a document. */
function* idsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* idsIn(item);
  } else if (typeof value === "object" && value !== null) {
    if ("id" in value && typeof value.id === "string") yield value.id;
    for (const item of Object.values(value)) yield* idsIn(item);
  }
}

/** The ids of what stands in a list of children, rows included. */
function blockIdsIn(value: unknown, isChild = false): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => blockIdsIn(item, isChild));
  if (typeof value !== "object" || value === null) return [];
  const own = isChild && "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => blockIdsIn(item, key === "children" || key === "rows")),
  ];
}
