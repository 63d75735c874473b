import { expect, it } from "vitest";
import { looksInternal } from "../../src/convert/looks-internal.js";

const id = "20209ec4-150f-80f7-9a32-c0ce5b27d3a1";

it.each([
  ["a record map", { block: { [id]: { role: "reader", value: { id, type: "page" } } } }, true],
  ["a record map without roles", { block: { [id]: { value: { id, type: "page" } } } }, true],
  ["a record map without access", { block: { [id]: { role: "none" } } }, true],
  [
    "a record map in the newest envelope",
    { block: { [id]: { spaceId: id, value: { role: "reader", value: { id } } } } },
    true,
  ],
  ["an answer that holds one", { cursor: { stack: [] }, recordMap: { block: {} } }, true],
  ["a list of answers", [{ recordMap: {} }], true],
  ["one record", { id, type: "text", parent_table: "block", alive: true }, true],
  ["decorated text", { properties: { title: [["Hello ", [["b"]]], ["world"]] } }, true],
  [
    "a recorded call",
    { interactions: [{ request: { path: "/api/v3/loadPageChunk" }, response: { body: null } }] },
    true,
  ],
  ["a list of blocks", { object: "list", results: [{ object: "block", type: "divider", divider: {} }] }, false],
  ["an array of blocks", [{ object: "block", type: "divider", divider: {} }], false],
  ["rich text", [{ type: "text", plain_text: "Hello", annotations: {} }], false],
  ["a property", { id: "title", type: "title", title: [] }, false],
  [
    "a recorded request",
    { interactions: [{ request: { path: "/v1/users/me" }, response: { body: { object: "user" } } }] },
    false,
  ],
  ["nothing", {}, false],
  ["no object", "recordMap", false],
  ["null", null, false],
])("%s: %s", (_, value, expected) => {
  expect(looksInternal(value)).toEqual(expected);
});
