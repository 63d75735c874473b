import { describe, expect, it } from "vitest";
import { describePath } from "../../../src/server/differences/describe-path.js";

const content = {
  children: [{ type: "paragraph" }, { type: "table", rows: [{ cells: [[], []] }] }],
  properties: [{ name: "Boat" }],
  views: [{ type: "table" }],
};

describe("describePath", () => {
  it.each([
    ["", "The page itself"],
    ["/cover", "cover"],
    ["/children/0/richText", "Block 1 › text"],
    ["/children/1/rows/0/cells/1", "Block 2 › Row 1 › Cell 2"],
    ["/children/0/lastEditedTime", "Block 1 › last edited time"],
    ["/properties/0", "“Boat”"],
    ["/views/0/name", "View 1 › name"],
    ["/children", "children"],
    ["/children/7/children/2", "Block 8 › children › 2"],
  ])("says of %j %j", (pointer, words) => {
    expect(describePath(pointer, content)).toBe(words);
  });
});
