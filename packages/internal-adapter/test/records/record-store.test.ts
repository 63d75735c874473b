import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecordStore } from "../../src/records/record-store.js";
import { boxes, formA, formB, madeId, madeSpace, madeText, recordMap } from "../support/made-records.js";

const id = madeId(5);
const old = madeText(5, "Low water", { version: 4 });
const fresh = madeText(5, "High water", { version: 9 });

describe("a store of records", () => {
  it("takes in both forms of boxes from one map", () => {
    const store = createRecordStore();
    const findings = store.add(
      recordMap({
        block: {
          [madeId(1)]: formB(madeText(1, "one")),
          [madeId(2)]: formA(madeText(2, "two")),
          [madeId(3)]: { value: { role: "none" } },
          [madeId(4)]: { role: "none" },
          [madeId(6)]: { value: { role: "reader", value: null } },
        },
        space: {},
      }),
    );
    expect(findings).toEqual([]);
    expect([1, 2, 3, 4, 5, 6].map((number) => store.get("block", madeId(number)).status)).toEqual([
      "present",
      "present",
      "unavailable",
      "unavailable",
      "absent",
      "absent",
    ]);
    expect(store.ids("block")).toEqual([1, 2, 3, 4].map(madeId));
    expect(store.tables()).toEqual(["block"]);
  });

  it("knows the workspace of a record by its box, else by the record itself", () => {
    const store = createRecordStore();
    const other = madeId(99);
    store.add({
      block: {
        [madeId(1)]: { spaceId: other, value: { role: "reader", value: madeText(1, "") } },
        [madeId(2)]: formA(madeText(2, "")),
      },
    });
    expect([1, 2].map((number) => store.get("block", madeId(number)))).toEqual([
      { status: "present", record: madeText(1, ""), spaceId: other },
      { status: "present", record: madeText(2, ""), spaceId: madeSpace },
    ]);
  });

  it.each<[string, unknown, unknown, object]>([
    ["a record over no access", formB(old), { role: "none" }, old],
    ["a record over no access that came before", { role: "none" }, formB(old), old],
    ["a record over an empty box", formA(old), { role: "reader", value: null }, old],
    ["the higher version", formB(old), formA(fresh), fresh],
    ["the higher version that came before", formB(fresh), formA(old), fresh],
    ["of equal versions the later", formB(old), formB({ ...old, alive: false }), { ...old, alive: false }],
    [
      "of records without a version the later",
      formB({ id, type: "text" }),
      formB({ id, type: "quote" }),
      { id, type: "quote" },
    ],
  ])("keeps %s", (_name, first, second, kept) => {
    const store = createRecordStore();
    store.add({ block: { [id]: first } });
    store.add({ block: { [id]: second } });
    expect(store.record("block", id)).toEqual(kept);
  });

  it("finds ids in whatever way the map writes them", () => {
    const store = createRecordStore();
    store.add({ block: { [id.replaceAll("-", "").toUpperCase()]: formA(old) } });
    expect(store.record("block", id)).toEqual(old);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a wrapper that is too deep", { block: { [id]: { value: formB(old) } } }, ["error block - 1"]],
    ["a record of another id", { block: { [madeId(6)]: formB(old) } }, ["error block id 1"]],
    ["no access beside a record", { block: { [id]: formB(old, "none") } }, ["warning block role 1"]],
    ["a table that is not known", { boats: { [id]: formB(old) } }, ["info boats - 1"]],
    ["a table that is a list", { block: [old] }, ["error block - 1"]],
    ["another version of the map", { __version__: 4, block: {} }, ["warning - __version__ 1"]],
    ["the version within a table", { block: { __version__: 3, [id]: formB(old) } }, []],
    [
      "what notion-client adds",
      { signed_urls: { a: "https://example.org/a" }, collection_query: { b: {} }, preview_images: { c: null } },
      [],
    ],
    ["boxes that are no boxes in a table that matters less", { team: { [id]: "crew" } }, ["warning team - 1"]],
    ["keys that are no ids of records", { space_user: { [`${madeSpace}|${id}`]: formA({ id: madeSpace }) } }, []],
    ["a map that is a list", [], ["error - recordMap 1"]],
    ["no map", undefined, ["error - recordMap 1"]],
  ])("says what is strange about %s", (_name, map, expected) => {
    const findings = createRecordStore().add(map);
    expect(
      findings.map(({ severity, table = "-", key = "-", count }) => `${severity} ${table} ${key} ${count}`),
    ).toEqual(expected);
  });

  it("keeps signed URLs by source, those within a map too", () => {
    const store = createRecordStore();
    const signed = "https://file.notion.so/f/f/a/b/c?expirationTimestamp=1793000000000&signature=x";
    store.add({ signed_urls: { "attachment:a:b.png": signed, [id.replaceAll("-", "")]: signed, broken: null } });
    store.addSignedUrls([["https://example.org/c", { url: "https://example.org/c?sig=1" }]]);
    const expected = { url: signed, expiresAt: "2026-10-26T07:33:20.000Z" };
    expect(store.signedUrl("attachment:a:b.png")).toEqual(expected);
    expect(store.signedUrl(id)).toEqual(expected);
    expect(store.signedUrl("https://example.org/c")).toEqual({ url: "https://example.org/c?sig=1" });
    expect(store.signedUrl("broken")).toBeUndefined();
  });

  it("comes to the same states in whatever order the maps arrive", () => {
    const box = fc.constantFrom<unknown>(
      formA(old),
      formB(fresh),
      { role: "none" },
      { value: { role: "none" } },
      { role: "reader", value: null },
      { value: formB(old) },
      null,
    );
    const map = fc.dictionary(fc.constantFrom(id, madeId(6)), box).map((block) => ({ block }));
    fc.assert(
      fc.property(fc.array(map, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (maps, random) => {
        const shuffled = maps
          .map((each) => ({ each, rank: random.next().value }))
          .sort((left, right) => Number(left.rank) - Number(right.rank))
          .map(({ each }) => each);
        const states = [maps, shuffled].map((order) => {
          const store = createRecordStore();
          for (const each of order) store.add(each);
          return [id, madeId(6)].map((each) => store.get("block", each));
        });
        expect(states[0]).toEqual(states[1]);
      }),
    );
  });

  it("never throws on arbitrary JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("block", "x", "__version__"), fc.jsonValue())),
        (json) => {
          const store = createRecordStore();
          const findings = store.add(json);
          expect(findings.every(({ count }) => count > 0)).toBe(true);
        },
      ),
    );
  });

  it("takes in the records of a map for which boxes are made anew", () => {
    const store = createRecordStore();
    store.add({ block: boxes([old, madeText(6, "six")], formA) });
    expect(store.ids("block")).toEqual([id, madeId(6)]);
  });
});
