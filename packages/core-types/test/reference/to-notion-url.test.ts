import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";
import { undashId } from "../../src/reference/id.js";
import { parseReference } from "../../src/reference/parse-reference.js";
import { type NotionUrlOptions, toNotionUrl } from "../../src/reference/to-notion-url.js";
import { id } from "./arbitraries.js";

const page = "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1";
const viewId = "1f4c7a02-6b1e-81b4-a5e5-000c7f4e1d02";
const blockId = "1F4C7A026B1E8042B1A3D9E07C5F6A18";

describe("toNotionUrl", () => {
  it.each<[options: NotionUrlOptions | undefined, expected: string]>([
    [undefined, "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1"],
    [{}, "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1"],
    [{ viewId }, "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1?v=1f4c7a026b1e81b4a5e5000c7f4e1d02"],
    [{ blockId }, "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1#1f4c7a026b1e8042b1a3d9e07c5f6a18"],
    [
      { blockId, viewId },
      "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1?v=1f4c7a026b1e81b4a5e5000c7f4e1d02#1f4c7a026b1e8042b1a3d9e07c5f6a18",
    ],
  ])("writes the link for %j", (options, expected) => {
    expect(toNotionUrl(page, options)).toBe(expected);
  });

  it("is read back by parseReference", () => {
    fc.assert(
      fc.property(id, id, id, (value, view, block) => {
        expect(parseReference(toNotionUrl(value, { viewId: view, blockId: block }))).toEqual({
          id: value,
          viewId: view,
          blockId: block,
          url: `https://app.notion.com/p/${undashId(value)}`,
        });
      }),
    );
  });

  it.each<[id: string, options: NotionUrlOptions]>([
    ["home", {}],
    [page, { viewId: "home" }],
    [page, { blockId: "home" }],
  ])("refuses an id that is none: %s, %j", (value, options) => {
    expect(() => toNotionUrl(value, options)).toThrow(
      new PagebridgeError("invalid_reference", '"home" is not a Notion id, which has 32 hexadecimal digits.'),
    );
  });
});
