import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";
import { extractIdFromHref } from "../../src/reference/extract-id-from-href.js";
import { isId, normalizeId, undashId } from "../../src/reference/id.js";
import type { NotionReference } from "../../src/reference/notion-reference.js";
import { parseReference, tryParseReference } from "../../src/reference/parse-reference.js";
import { requireId } from "../../src/reference/require-id.js";
import { anyCase, id, slug, undashedId } from "./arbitraries.js";

const host = fc.constantFrom(
  "https://www.notion.so/",
  "https://notion.so/harbour/",
  "http://www.notion.com/",
  "https://app.notion.com/p/",
  "https://harbour.notion.site/",
  "https://docs.example.com/guide/",
  "www.notion.so/",
  "notion://www.notion.so/native/",
  "/",
  "",
);
const noise = fc.constantFrom("", "/", "?pvs=4", "?n=", "?pm=s&p=", "#", "#top", "?", "&deepLinkOpenNewTab=true");

/** Texts near the border between links and everything else. */
const piece = fc.oneof(
  fc.constantFrom(
    "https://",
    "notion://",
    "//",
    "/",
    "?v=",
    "?p=",
    "&p=",
    "#",
    "#block-",
    "[",
    "](",
    ")",
    "<",
    ">",
    "%",
    "&amp;",
    "@",
  ),
  fc.constantFrom(
    "www.notion.so",
    "harbour.notion.site",
    "api.notion.com",
    "file.notion.so",
    "v1/pages",
    ".",
    "-",
    "\\",
    "\n",
    "\0",
  ),
  undashedId,
  id,
  slug,
  fc.string({ unit: "binary", maxLength: 8 }),
);
const linkLike = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  linkLike,
  fc.string({ unit: "binary" }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

function codeOrValue(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (PagebridgeError.is(error)) {
      return error.code;
    }
    throw error;
  }
}

/** The ids of a reference, by the fields that hold them. */
function idsOf({ id: named, peekOf, viewId, blockId, discussionId }: NotionReference): readonly string[] {
  return [named, peekOf, viewId, blockId, discussionId].filter((value) => value !== undefined);
}

describe("the laws of references", () => {
  it("find the id after any title, on any host, with any noise behind it", () => {
    fc.assert(
      fc.property(host, slug, id, fc.boolean(), noise, (start, title, value, dashed, end) => {
        const link = `${start}${title}${title === "" ? "" : "-"}${dashed ? value : undashId(value)}${end}`;
        expect(tryParseReference(link)?.id).toBe(value);
      }),
    );
  });

  it("pay no heed to the case of an id", () => {
    fc.assert(
      fc.property(host, undashedId.chain(anyCase), (start, digits) => {
        expect(tryParseReference(`${start}Title-${digits}`)?.id).toBe(normalizeId(digits));
      }),
    );
  });

  it("keep the ids of page, row, view, block and discussion apart", () => {
    const distinctIds = fc.uniqueArray(id, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(distinctIds, ([database = "", row = "", view = "", block = "", discussion = ""]) => {
        const url = `https://app.notion.com/p/Boats-${undashId(database)}`;
        const link = `${url}?v=${undashId(view)}&p=${undashId(row)}&d=${undashId(discussion)}&pm=s#${undashId(block)}`;
        expect(parseReference(link)).toEqual({
          id: row,
          peekOf: database,
          viewId: view,
          blockId: block,
          discussionId: discussion,
          url,
        });
      }),
    );
  });

  it("read the kept address again as the same place", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reference = tryParseReference(text);
        if (reference?.url !== undefined && reference.peekOf === undefined && !/[?&](?:p|\w+_id)=/.test(text)) {
          const again = parseReference(reference.url);
          expect({ id: again.id, site: again.site, url: again.url }).toEqual({
            id: reference.id,
            site: reference.site,
            url: reference.url,
          });
        }
      }),
    );
  });

  it("give only ids in the one form, and survive JSON", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reference = tryParseReference(text);
        if (reference !== undefined) {
          expect(idsOf(reference).filter((value) => !isId(value))).toEqual([]);
          expect(reference.id === undefined).toBe(reference.site !== undefined);
          expect(JSON.parse(JSON.stringify(reference))).toStrictEqual(reference);
        }
      }),
    );
  });

  it("fail with invalid_reference and nothing else, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = tryParseReference(text) ?? "invalid_reference";
        expect(codeOrValue(() => parseReference(text))).toEqual(expected);
        expect(codeOrValue(() => requireId(text))).toBe(tryParseReference(text)?.id ?? "invalid_reference");
        const found = extractIdFromHref(text);
        expect(found === undefined || isId(found)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  // A quadratic search needs minutes for these, far beyond the time that a test may take.
  it.each<[title: string, unit: string]>([
    ["digits", "a"],
    ["dashes", "-"],
    ["spaces", " "],
    ["slashes", "/"],
    ["almost ids", "1f4c7a026b1e80f79a32c0ce5b27d3ag"],
    ["almost dashed ids", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3ag-"],
    ["ids followed by punctuation", "1f4c7a026b1e80f79a32c0ce5b27d3a1--"],
    ["opening brackets", "["],
    ["Markdown links", "[a]("],
    ["wrappers", "<(["],
    ["percent signs", "%"],
    ["hosts", "www.notion.so/"],
    ["queries", "?p="],
  ])("take 100,000 characters of %s without delay", (_title, unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length));
    const atTheLimit = unit.repeat(Math.floor(8192 / unit.length));
    expect(codeOrValue(() => parseReference(long))).toBe("invalid_reference");
    expect(codeOrValue(() => parseReference(`https://www.notion.so/${long}`))).toBe("invalid_reference");
    expect(normalizeId(long)).toBe(undefined);
    expect(extractIdFromHref(`/${long}`)).toBe(undefined);
    expect(codeOrValue(() => parseReference(atTheLimit))).toEqual(tryParseReference(atTheLimit) ?? "invalid_reference");
  });
});
