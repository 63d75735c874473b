import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBox } from "../../src/records/box.js";
import { formA, formB, madeId, madeSpace, madeText } from "../support/made-records.js";

const record = madeText(5, "High water");

describe("a box of a record map", () => {
  it.each<[string, unknown, object]>([
    ["form A", formA(record), { kind: "present", record, depth: 1, role: "reader" }],
    ["form A without a role", { value: record }, { kind: "present", record, depth: 1 }],
    ["form B", formB(record), { kind: "present", record, depth: 2, role: "reader", spaceId: madeSpace }],
    [
      "form B without a space",
      { value: { role: "editor", value: record } },
      { kind: "present", record, depth: 2, role: "editor" },
    ],
    ["no box at all", record, { kind: "present", record, depth: 0 }],
    [
      "a box that has an id of its own",
      { id: madeId(5), spaceId: madeSpace, value: { role: "reader", value: record } },
      { kind: "present", record, depth: 2, role: "reader", spaceId: madeSpace },
    ],
    [
      "a record that has a value without an id",
      formA({ ...record, value: { amount: 1 } }),
      {
        kind: "present",
        record: { ...record, value: { amount: 1 } },
        depth: 1,
        role: "reader",
      },
    ],
    ["no access in form A", { role: "none" }, { kind: "unavailable" }],
    ["no access in form B", { value: { role: "none" } }, { kind: "unavailable" }],
    [
      "no access in form B with a space",
      { spaceId: madeSpace, value: { role: "none" } },
      { kind: "unavailable", spaceId: madeSpace },
    ],
    ["no access with a value that is null", { role: "none", value: null }, { kind: "unavailable" }],
    ["nothing loaded in form A", { role: "reader", value: null }, { kind: "empty" }],
    ["nothing loaded in form B", { value: { role: "reader", value: null } }, { kind: "empty" }],
    ["null", null, { kind: "empty" }],
    [
      "a level more than is known",
      { value: formB(record) },
      {
        kind: "unreadable",
        shape:
          "{value: {spaceId, value: {role, value: {id, version, type, alive, parent_id, parent_table, space_id, properties}}}}",
      },
    ],
    ["a role and nothing else", { role: "reader" }, { kind: "unreadable", shape: "{role}" }],
    ["a record under another key", { role: "reader", data: record }, { kind: "unreadable", shape: "{role, data}" }],
    [
      "a record without an id",
      { role: "reader", value: { type: "text" } },
      { kind: "unreadable", shape: "{role, value: {type}}" },
    ],
    ["a value that is a text", { role: "reader", value: "…" }, { kind: "unreadable", shape: "{role, value: text}" }],
    ["a list", [record], { kind: "unreadable", shape: "list of object" }],
    ["a text", "box", { kind: "unreadable", shape: "text" }],
  ])("is opened: %s", (_name, box, opened) => {
    expect(openBox(box)).toEqual(opened);
  });

  it("never makes opening throw, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(["empty", "present", "unavailable", "unreadable"]).toContain(openBox(json).kind);
      }),
    );
  });

  it("is opened at any depth without recursion", () => {
    let box: unknown = record;
    for (let depth = 0; depth < 100_000; depth += 1) box = { value: box };
    expect(openBox(box).kind).toBe("unreadable");
  });
});
