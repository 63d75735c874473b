import { isDeepStrictEqual } from "node:util";
import { isRecord } from "@pagebridge/core-types/adapter-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockDecoders } from "../../src/decode/blocks/block-decoders.js";
import { decodeBlocks } from "../../src/decode/blocks/decode-blocks.js";
import { decodeDiscussions } from "../../src/decode/comments/decode-discussions.js";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { filesToSign } from "../../src/decode/files/files-to-sign.js";
import { decodePage } from "../../src/decode/pages/decode-page.js";
import { decodeUser } from "../../src/decode/users/decode-user.js";
import { wantedRecords } from "../../src/decode/wanted/wanted-records.js";
import { createRecordStore } from "../../src/records/record-store.js";
import { madeId, madeSpace } from "../support/made-records.js";
import { modelComplaints } from "../support/model-complaints.js";

/** A few ids, so that records find, hold and show each other, and themselves. */
const ids = Array.from({ length: 7 }, (_, number) => madeId(number));
const anId = fc.constantFrom(...ids);
const tables = [
  "block",
  "collection",
  "collection_view",
  "notion_user",
  "bot",
  "discussion",
  "comment",
  "automation",
  "custom_emoji",
  "space",
  "galaxy",
];

const words = [
  ...blockDecoders.keys(),
  "hologram",
  "Yes",
  "gray",
  "teal_background",
  "/icons/pot_gray.svg",
  "🌊",
  "none",
  "reader",
  `attachment:${madeId(90)}:a:b.png`,
  `notion://custom_emoji/${madeSpace}/${madeId(2)}`,
  "javascript:alert(1)",
  "https://file.notion.so/f/f/a/b/c?expirationTimestamp=99999999999999999",
  "__proto__",
  "constructor",
  "",
];

const keys = [
  "title",
  "caption",
  "source",
  "language",
  "checked",
  "link",
  "page_icon",
  "page_cover",
  "page_cover_position",
  "block_color",
  "block_width",
  "column_ratio",
  "table_block_column_order",
  "table_block_column_format",
  "transclusion_reference_pointer",
  "alias_pointer",
  "collection_pointer",
  "collection_pointers",
  "automation_id",
  "drive_properties",
  "attributes",
  "original_url",
  "calendar_event",
  "recording",
  "children",
  "summary_block_id",
  "orphaned_discussions",
  "app_uri_map",
  "notion://wiki_collection",
  "id",
  "table",
  "toString",
];

const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(...words, ...ids, null, true, false, 0, -0, 0.5, 1e21, -1),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.constantFrom(...words).map((text) => [[text]]),
    fc
      .tuple(fc.constantFrom("b", "a", "p", "u", "eoi", "ce", "d", "h", "m", "‣", "zz"), tie("value"))
      .map((mark) => [["‣", [mark]]]),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie("value")), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const aRecord = fc.record(
  {
    type: fc.constantFrom(...blockDecoders.keys(), "hologram", "table", "board"),
    version: fc.oneof(fc.nat({ max: 3 }), anything),
    alive: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: anything }),
    properties: fc.oneof(fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 4 }), anything),
    format: fc.oneof(fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 5 }), anything),
    content: fc.oneof({ weight: 5, arbitrary: fc.array(anId, { maxLength: 3 }) }, { weight: 1, arbitrary: anything }),
    parent_id: fc.oneof(anId, anything),
    parent_table: fc.constantFrom<unknown>("block", "collection", "space", "team", "discussion", "galaxy", 7),
    view_ids: fc.oneof(fc.array(anId, { maxLength: 2 }), anything),
    collection_id: anId,
    discussions: fc.array(anId, { maxLength: 2 }),
    comments: fc.array(anId, { maxLength: 2 }),
    schema: fc.oneof(fc.dictionary(fc.constantFrom(...keys), anything, { maxKeys: 3 }), anything),
    name: anything,
    text: anything,
    is_template: fc.boolean(),
    created_time: fc.oneof(fc.nat(), anything),
    created_by_id: anything,
    attachments: anything,
    reactions: anything,
  },
  { requiredKeys: [] },
);

/** A record map whose records point at each other in any way, in both box forms, with boxes that hold none. */
const aRecordMap = fc
  .array(fc.tuple(fc.constantFrom(...tables, "block", "block", "block"), anId, aRecord, fc.nat({ max: 6 })), {
    maxLength: 14,
  })
  .map((entries) => {
    const map: Record<string, Record<string, unknown>> = {};
    for (const [table, id, record, form] of entries) {
      const whole = { ...record, id };
      const box =
        form === 0
          ? { role: "none" }
          : form === 1
            ? { role: "reader", value: whole }
            : form === 2
              ? { value: { role: "none" } }
              : { value: { role: "reader", value: whole } };
      map[table] = { ...map[table], [id]: box };
    }
    return map;
  });

const contents = ["everything", "main"] as const;

// Hundreds of runs take a while on a machine that has other work.
describe("every decoder of the internal API", { timeout: 120_000 }, () => {
  it("gives a document of the model, of plain JSON, for any JSON at all", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), anything, (json, wordy) => {
        for (const wire of [json, wordy, { recordMap: wordy }, { block: wordy }]) {
          for (const kind of contents) expectModel("Document", decodeDocument(wire, { contents: kind }));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives a document of the model, of plain JSON, for records that point at each other in any way", () => {
    fc.assert(
      fc.property(aRecordMap, fc.option(anId, { nil: undefined }), (recordMap, pageId) => {
        for (const kind of contents) expectModel("Document", decodeDocument({ recordMap }, { contents: kind }));
        if (pageId !== undefined) expectModel("Document", decodeDocument(recordMap, { pageId }));
      }),
      { numRuns: 300 },
    );
  });

  it("gives values of the model whatever is asked for", () => {
    const options = fc.record({
      content: fc.constantFrom("none", "read"),
      subpages: fc.constantFrom("inline", "reference"),
      databases: fc.constantFrom("reference", "schema"),
      comments: fc.constantFrom("none", "page", "blocks"),
    });
    fc.assert(
      fc.property(aRecordMap, anId, options, (recordMap, id, asked) => {
        const store = createRecordStore();
        store.add(recordMap);
        expectModel("Page", decodePage(store, id, asked));
        for (const block of decodeBlocks(store, ids, { comments: "blocks" }).value)
          expectModel("Block", { value: block });
        for (const value of decodeDiscussions(store, id, { resolved: true }).value)
          expectModel("Discussion", { value });
        expectModel("User", decodeUser(store, id) ?? { value: { type: "unknown", id } });
        expect(isPlain(filesToSign(store, ids))).toBe(true);
        expect(isPlain(wantedRecords(store, ids, { ...asked, users: "mentioned" }))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("wants nothing that is here, and nothing twice", () => {
    fc.assert(
      fc.property(aRecordMap, anId, (recordMap, id) => {
        const store = createRecordStore();
        store.add(recordMap);
        const wanted = wantedRecords(store, [id], {
          subpages: "inline",
          databases: "schema",
          comments: "blocks",
          users: "mentioned",
        });
        expect(wanted.filter((pointer) => store.get(pointer.table, pointer.id).status !== "absent")).toEqual([]);
        expect(new Set(wanted.map((pointer) => `${pointer.table} ${pointer.id}`)).size).toBe(wanted.length);
      }),
      { numRuns: 300 },
    );
  });

  it("reports no block that did not come, once everything that is wanted is here", () => {
    fc.assert(
      fc.property(aRecordMap, anId, (recordMap, id) => {
        const store = createRecordStore();
        store.add(recordMap);
        const asked = { subpages: "inline", databases: "schema", comments: "blocks" } as const;
        for (
          let wanted = wantedRecords(store, [id], asked);
          wanted.length > 0;
          wanted = wantedRecords(store, [id], asked)
        ) {
          for (const pointer of wanted) store.add({ [pointer.table]: { [pointer.id]: { role: "none" } } });
        }
        const { diagnostics } = decodePage(store, id, asked);
        expect(diagnostics.filter(({ code }) => code === "children_missing")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("does not change what it is given", () => {
    fc.assert(
      fc.property(aRecordMap, (recordMap) => {
        const before = JSON.stringify(recordMap);
        decodeDocument({ recordMap }, { contents: "everything" });
        expect(JSON.stringify(recordMap)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

function expectModel(definition: string, decoded: { readonly value: unknown }): void {
  expect(isPlain(decoded)).toBe(true);
  expect(modelComplaints(definition, decoded.value)).toEqual([]);
}

/** Unlike toStrictEqual, this does not mistake a field named "constructor" for a class. */
function isPlain(value: unknown): boolean {
  return (isRecord(value) || Array.isArray(value)) && isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);
}
