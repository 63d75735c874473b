import { describe, expect, it } from "vitest";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";
import type { NotionReference } from "../../src/reference/notion-reference.js";
import { parseReference, tryParseReference } from "../../src/reference/parse-reference.js";

const pageHex = "1f4c7a026b1e80f79a32c0ce5b27d3a1";
const page = "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1";
const otherHex = "7b1e4d2c9a6f4c03b8d5e1f20a3c4b5d";
const other = "7b1e4d2c-9a6f-4c03-b8d5-e1f20a3c4b5d";
const viewHex = "1f4c7a026b1e81b4a5e5000c7f4e1d02";
const view = "1f4c7a02-6b1e-81b4-a5e5-000c7f4e1d02";
const blockHex = "1f4c7a026b1e8042b1a3d9e07c5f6a18";
const block = "1f4c7a02-6b1e-8042-b1a3-d9e07c5f6a18";

describe("parseReference", () => {
  it.each<[title: string, input: string]>([
    ["dashed", page],
    ["undashed", pageHex],
    ["in upper case", pageHex.toUpperCase()],
    ["with white space around", `\t ${pageHex}\n`],
    ["with a byte order mark before", `\ufeff${page}`],
    ["in backticks", `\`${pageHex}\``],
    ["of a mentioned user", `user://${page}`],
    ["of a data source, as Notion's Markdown has it", `collection://${page}`],
    ["of an agent, in double braces", `{{agent://${page}}}`],
  ])("reads an id that is bare: %s", (_title, input) => {
    expect(parseReference(input)).toEqual({ id: page });
  });

  it.each<[input: string]>([
    [`https://www.notion.so/${pageHex}`],
    [`https://www.notion.so/Tide-tables-${pageHex}`],
    [`https://www.notion.so/harbour/Tide-tables-${pageHex}`],
    [`https://www.notion.so/harbour/${pageHex}?pvs=4`],
    [`https://notion.so/Tide-tables-${pageHex}?pvs=4&source=copy_link`],
    [`http://www.notion.so/Tide-tables-${pageHex}`],
    [`https://www.notion.com/Tide-tables-${pageHex}`],
    [`https://notion.com/Tide-tables-${pageHex}`],
    [`https://app.notion.com/p/${pageHex}`],
    [`https://app.notion.com/p/Tide-tables-${pageHex}`],
    [`https://app.notion.com/p/harbour/Tide-tables-${pageHex}?pvs=12`],
    [`https://app.notion.com/ds/${pageHex}`],
    [`https://harbour.notion.site/Tide-tables-${pageHex}`],
    [`https://harbour.notion.site/${pageHex}?pvs=143`],
    [`https://harbour.notion.so/Tide-tables-${pageHex}`],
    [`https://WWW.Notion.SO/Tide-tables-${pageHex.toUpperCase()}`],
    [`https://www.notion.so./Tide-tables-${pageHex}`],
    [`https://www.notion.so:443/Tide-tables-${pageHex}`],
    [`https://www.notion.so/Tide-tables-${page}`],
    [`https://www.notion.so/${page}`],
    [`https://www.notion.so/Tide-tables-${pageHex}/`],
    [`https://www.notion.so//Tide-tables-${pageHex}//`],
    [`https://www.notion.so/Tide_tables_${pageHex}`],
    [`https://www.notion.so/Tide-${pageHex}?n=1&pm=s`],
    [`https://www.notion.so/native/harbour/Tide-tables-${pageHex}?pvs=4&deepLinkOpenNewTab=true`],
    [`https://www.notion.so/native/${pageHex}&deepLinkOpenNewTab=true`],
    [`https://www.notion.so/native/${pageHex}&deepLinkOpenNewTab=true?pvs=4`],
    [`https://www.notion.so/%E6%BD%AE%E6%B1%90-${pageHex}`],
    [`https://www.notion.so/潮汐-${pageHex}`],
    [`https://www.notion.so/%E6%BD%AE%E6%B1%90${pageHex}`],
    [`https://www.notion.so/%B9${pageHex}`],
    [`https://www.notion.so/100%-${pageHex}`],
    [`https://www.notion.so/-${pageHex}`],
    [`https://www.notion.so/${pageHex}?p=`],
    [`https://www.notion.so/${pageHex}?p=12#chapter-two`],
    [`https://docs.example.com/Tide-tables-${pageHex}`],
    [`https://docs.example.com/guide/${page}/`],
    [`https://api.notion.com/v1/pages/${page}`],
    [`https://api.notion.com/v1/pages/${pageHex}/properties/${otherHex}`],
    [`https://api.notion.com/v1/blocks/${page}/children?page_size=100`],
    [`https://api.notion.com/v1/data_sources/${page}/query`],
    [`https://api.notion.com/v1/comments?block_id=${page}`],
    [`http://127.0.0.1:4114/v1/blocks/${page}/children`],
    [`http://localhost:4114/Tide-tables-${pageHex}`],
    [`https://www.notion.so/harbour?page_id=${pageHex}`],
    [`https://www.notion.so/harbour?p=${pageHex}&pm=c`],
  ])("reads the page id of %s", (input) => {
    expect(parseReference(input)).toEqual({ id: page, url: expect.stringMatching(/^https?:\/\/[^?#]+$/) });
  });

  it.each<[input: string]>([
    [`www.notion.so/Tide-tables-${pageHex}`],
    [`notion.so/${pageHex}?pvs=4`],
    [`Notion.so/harbour/${pageHex}`],
    [`app.notion.com/p/Tide-tables-${pageHex}`],
    [`harbour.notion.site/Tide-tables-${pageHex}`],
    [`docs.example.com/Tide-tables-${pageHex}`],
    [`//www.notion.so/Tide-tables-${pageHex}`],
    [`notion://www.notion.so/Tide-tables-${pageHex}?pvs=4`],
    [`notion://notion.so/${pageHex}`],
    [`NOTION://app.notion.com/p/${pageHex}`],
  ])("reads a link without its web scheme, and gives it one: %s", (input) => {
    expect(parseReference(input)).toEqual({ id: page, url: expect.stringMatching(/^https:\/\/[a-z.]+\/[\w/-]+$/) });
  });

  it.each<[input: string]>([
    [`/${pageHex}`],
    [`/Tide-tables-${pageHex}?pvs=25`],
    [`/harbour/Tide-tables-${pageHex}`],
    [`/p/${pageHex}`],
    [`/native/${pageHex}`],
    [`\\${pageHex}`],
    [`?p=${pageHex}`],
    [`/Tide-tables-${pageHex}).`],
    [`/Tide-tables-${pageHex}、`],
    [`/${page}`],
    [`Tide-tables-${pageHex}`],
    [`Tide tables ${pageHex}`],
    [`p/Tide-tables-${pageHex}`],
    [`v1.2-notes-${pageHex}`],
    [`notion://${pageHex}`],
    [`notion:///Tide-tables-${pageHex}`],
    [`notion://native/harbour/${pageHex}&deepLinkOpenNewTab=true`],
  ])("reads a link without a host: %s", (input) => {
    expect(parseReference(input)).toEqual({ id: page });
  });

  it.each<[input: string]>([
    [`<https://www.notion.so/${pageHex}>`],
    [`  <https://www.notion.so/${pageHex}>\n`],
    [`"https://www.notion.so/${pageHex}"`],
    [`“https://www.notion.so/${pageHex}”`],
    [`(https://www.notion.so/${pageHex})`],
    [`{{https://www.notion.so/${pageHex}}}`],
    [`[Tide tables](https://www.notion.so/${pageHex})`],
    [`[Tide [1] tables](<https://www.notion.so/${pageHex}>)`],
    [`[Tide tables](<https://www.notion.so/${pageHex}> "The tables")`],
    [`![Tide tables](https://www.notion.so/${pageHex} "The tables")`],
    [`https://www.notion.so/\n${pageHex}`],
    [`\u200bhttps://www.notion.so/${pageHex}\u200b`],
  ])("takes a link out of what is around it: %j", (input) => {
    expect(parseReference(input)).toEqual({ id: page, url: `https://www.notion.so/${pageHex}` });
  });

  it.each<[title: string, slug: string]>([
    ["a word of hexadecimal digits", `cafe-${pageHex}`],
    ["several such words", `Decade-of-deadbeef-facade-${pageHex}`],
    ["31 digits", `${otherHex.slice(1)}-${pageHex}`],
    ["a whole id", `${otherHex}-${pageHex}`],
    ["a whole dashed id", `${other}-${pageHex}`],
    ["a commit hash", `0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-${pageHex}`],
    ["dashed words that look like the start of an id", `1f4c7a02-6b1e-80f7-9a32-${pageHex}`],
  ])("is not confused by a title that ends in %s", (_title, slug) => {
    expect(parseReference(`https://app.notion.com/p/${slug}?pvs=4`)).toEqual({
      id: page,
      url: `https://app.notion.com/p/${slug}`,
    });
  });

  it("takes a dashed id after a title that ends in hexadecimal words", () => {
    expect(parseReference(`/cafe-deadbeef-${page}`)).toEqual({ id: page });
  });

  it("prefers the last segment that ends in an id", () => {
    expect(parseReference(`/${otherHex}/Tide-tables-${pageHex}`)).toEqual({ id: page });
    expect(parseReference(`/${pageHex}/settings`)).toEqual({ id: page });
  });

  const base = "https://app.notion.com/p/";
  it.each<[title: string, link: string, expected: Partial<Omit<NotionReference, "site">>]>([
    ["a view", `${pageHex}?v=${viewHex}`, { id: page, viewId: view }],
    ["a view with dashes", `${pageHex}?v=${view}&pvs=4`, { id: page, viewId: view }],
    ["a view that is no id", `${pageHex}?v=all`, { id: page }],
    ["a block", `${pageHex}#${blockHex}`, { id: page, blockId: block }],
    ["a block in upper case, with dashes", `${pageHex}#${block.toUpperCase()}`, { id: page, blockId: block }],
    ["a block by its prefix", `${pageHex}?pvs=4#block-${blockHex}`, { id: page, blockId: block }],
    ["a block before the query", `${pageHex}#${blockHex}?pvs=4`, { id: page, blockId: block }],
    ["a fragment that is no block", `${pageHex}#high-water`, { id: page }],
    ["a text fragment", `${pageHex}#:~:text=high%20water`, { id: page }],
    ["a discussion", `${pageHex}?d=${otherHex}`, { id: page, discussionId: other }],
    [
      "a discussion at a block",
      `${pageHex}?d=${otherHex}&pvs=4#${blockHex}`,
      { id: page, discussionId: other, blockId: block },
    ],
    ["a row over its database", `${otherHex}?p=${pageHex}&pm=s`, { id: page, peekOf: other }],
    [
      "a row over a view of its database",
      `Boats-${otherHex}?v=${viewHex}&p=${pageHex}&pm=c#${blockHex}`,
      { id: page, peekOf: other, viewId: view, blockId: block },
    ],
    ["a row with dashes", `${otherHex}?p=${page}`, { id: page, peekOf: other }],
    ["a page over itself", `${pageHex}?p=${pageHex}`, { id: page }],
    [
      "a query copied from HTML",
      `${otherHex}?v=${viewHex}&amp;p=${pageHex}`,
      { id: page, peekOf: other, viewId: view },
    ],
    [
      "a row in a query that no question mark begins",
      `${otherHex}&v=${viewHex}&p=${pageHex}?d=${blockHex}`,
      { id: page, peekOf: other, viewId: view, discussionId: block },
    ],
    ["the first of two views", `${pageHex}?v=${viewHex}&v=${otherHex}`, { id: page, viewId: view }],
  ])("keeps apart what else a link says: %s", (_title, link, expected) => {
    expect(parseReference(base + link)).toEqual({ ...expected, url: (base + link).replace(/[?#&].*$/, "") });
  });

  it.each<[input: string, domain: string, slug: string]>([
    ["https://harbour.notion.site/tide-tables", "harbour.notion.site", "tide-tables"],
    ["harbour.notion.site/tide-tables?pvs=4", "harbour.notion.site", "tide-tables"],
    ["https://Harbour.notion.site/", "harbour.notion.site", ""],
    ["https://harbour.notion.site", "harbour.notion.site", ""],
    ["harbour.notion.site", "harbour.notion.site", ""],
    ["https://harbour.notion.site./tide-tables", "harbour.notion.site", "tide-tables"],
    [`https://harbour.notion.site/boats?page_id=${pageHex}`, "harbour.notion.site", "boats"],
    [`https://docs.example.com/?page_id=${pageHex}`, "docs.example.com", ""],
    ["https://harbour.notion.site/images", "harbour.notion.site", "images"],
    ["https://harbour.notion.site/%E6%BD%AE%E6%B1%90", "harbour.notion.site", "潮汐"],
    ["https://docs.example.com/about", "docs.example.com", "about"],
    ["https://docs.example.com/guide/tides/", "docs.example.com", "guide/tides"],
    ["https://docs.example.com/r&d", "docs.example.com", "r&d"],
    ["https://docs.example.com/archive.zip?key=abc", "docs.example.com", "archive.zip"],
    [`https://docs.example.com/${pageHex}/photo.png`, "docs.example.com", `${pageHex}/photo.png`],
    [
      "https://docs.example.com/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
      "docs.example.com",
      "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    ],
  ])("reads a published address without an id as one: %s", (input, domain, slug) => {
    expect(parseReference(input)).toEqual({ site: { domain, slug }, url: expect.stringMatching(/^https:\/\/[^?#]+$/) });
  });

  it("keeps the view and the block of a published address without an id", () => {
    expect(parseReference(`https://harbour.notion.site/boats?v=${viewHex}#${blockHex}`)).toEqual({
      site: { domain: "harbour.notion.site", slug: "boats" },
      viewId: view,
      blockId: block,
      url: "https://harbour.notion.site/boats",
    });
  });

  it("reads the row of a published address without an id by the row's id alone", () => {
    expect(parseReference(`https://harbour.notion.site/boats?p=${pageHex}&pm=s`)).toEqual({
      id: page,
      url: "https://harbour.notion.site/boats",
    });
  });

  it("leaves query, fragment, user name and password out of the address that it keeps", () => {
    expect(parseReference(`https://user:word@docs.example.com:8443/${pageHex}?token=abc#top`)).toEqual({
      id: page,
      url: `https://docs.example.com:8443/${pageHex}`,
    });
  });

  it.each<[title: string, input: string, message: string]>([
    ["nothing", "", "The text is empty: give a page's id or its link."],
    ["empty brackets", " <> ", "The text is empty: give a page's id or its link."],
    ["a digit too few", pageHex.slice(1), "The id has 31 hexadecimal digits, and a Notion id has 32."],
    ["a digit too many", `${page}0`, "The id has 33 hexadecimal digits, and a Notion id has 32."],
    [
      "misplaced dashes",
      "1f4c7a026b1e-80f7-9a32-c0ce-5b27d3a1",
      "The id has its dashes in the wrong places: write it as 8-4-4-4-12 digits, or without dashes.",
    ],
    [
      "a few words",
      "tide tables",
      '"tide tables" is neither a Notion id nor a link to a Notion page. Copy the link of the page itself: it ends in 32 hexadecimal digits.',
    ],
    [
      "Notion's own pages",
      "https://www.notion.so/product?ref=abc",
      "The link to www.notion.so holds no id of a page or database. Copy the link of the page itself: it ends in 32 hexadecimal digits.",
    ],
    [
      "a call that names nothing",
      "https://api.notion.com/v1/users/me",
      "The link to api.notion.com holds no id of a page or database. Copy the link of the page itself: it ends in 32 hexadecimal digits.",
    ],
    [
      "a file",
      `https://file.notion.so/f/f/${pageHex}/photo.png?signature=abc`,
      "The link leads to file.notion.so, where Notion keeps no pages. Copy the link of the page itself: it ends in 32 hexadecimal digits.",
    ],
    [
      "a block without its page",
      `#${blockHex}`,
      "A link that begins with # names a block only within its page: put the page's link before it.",
    ],
    [
      "an address that may be a file name",
      "notes.md/draft",
      "The text can be the address of a published page only if it begins with https://, and holds no page id either.",
    ],
    [
      "another scheme",
      `ftp://www.notion.so/${pageHex}`,
      "The text looks like a link, but not like one that Notion makes: give a page's id, or a link that begins with https://.",
    ],
    [
      "a broken link",
      "https://[www.notion.so",
      "The text looks like a link, but not like one that Notion makes: give a page's id, or a link that begins with https://.",
    ],
    [
      "a text beyond all measure",
      "a".repeat(8193),
      "The text is longer than any Notion link (8192 characters): give a page's id or its link.",
    ],
  ])("says what is wrong with %s", (_title, input, message) => {
    expect(tryParseReference(input)).toBe(undefined);
    expect(() => parseReference(input)).toThrow(new PagebridgeError("invalid_reference", message));
  });

  it.each<[title: string, input: string]>([
    ["the home page of published sites", "https://www.notion.site/"],
    ["the domain of published sites", "https://notion.site/"],
    ["the app's home page, by its full name", "https://www.notion.so./"],
    ["an image", `https://www.notion.so/image/https%3A%2F%2Fexample.com%2F${page}?table=block&id=${page}&cache=v2`],
    ["a signed file", `https://www.notion.so/signed/https%3A%2F%2Fexample.com%2F${pageHex}`],
    ["a request of the app", `https://app.notion.com/api/v3/${pageHex}`],
    ["a custom emoji", `notion://custom_emoji/${other}/${page}`],
    ["an icon", `/icons/${pageHex}`],
    ["an id in the help pages", `https://developers.notion.com/reference/${pageHex}`],
    ["a bare domain without a scheme", "docs.example.com"],
    ["an address at a domain without a scheme", "docs.example.com/about"],
    ["an e-mail address", "harbour@example.com"],
    ["an id too long by a title's last letters", `/Facade${pageHex}`],
    ["an id with letters behind it", `/${pageHex}-photo`],
    ["a link within a sentence", `See https://www.notion.so/${pageHex} for the tables`],
  ])("finds no object in %s", (_title, input) => {
    expect(tryParseReference(input)).toBe(undefined);
  });

  it.each<[input: string]>([
    ["secret_XYZZY4417XYZZY4417XYZZY4417XYZZY4417"],
    ["ntn_XYZZY4417"],
    ["XYZZY4417XYZZY4417XYZZY4417"],
    ["eyXYZZY4417.XYZZY4417XYZZY4417.x/y"],
    ["token=XYZZY4417"],
    ["https://www.notion.so/invite/XYZZY4417?key=XYZZY4417#XYZZY4417"],
    ["https://someone:XYZZY4417@www.notion.so/product"],
    ["ftp://XYZZY4417@example.com/XYZZY4417"],
    ["https://file.notion.so/f/photo.png?signature=XYZZY4417"],
    ["/product?key=XYZZY4417"],
  ])("keeps what may be a secret out of its message: %s", (input) => {
    expect(() => parseReference(input)).toThrow(/^(?!.*XYZZY).+\.$/);
  });

  it.each<[title: string, value: unknown, message: string]>([
    ["undefined", undefined, "A Notion reference must be a string, not undefined."],
    ["null", null, "A Notion reference must be a string, not null."],
    ["a number", 7, "A Notion reference must be a string, not number."],
  ])("takes %s for a programmer's error", (_title, value, message) => {
    expect(() => Reflect.apply(parseReference, undefined, [value])).toThrow(new TypeError(message));
    expect(() => Reflect.apply(tryParseReference, undefined, [value])).toThrow(new TypeError(message));
  });
});
