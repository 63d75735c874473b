import { describe, expect, it } from "vitest";
import { extractIdFromHref } from "../../src/reference/extract-id-from-href.js";

const pageHex = "1f4c7a026b1e80f79a32c0ce5b27d3a1";
const page = "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1";
const otherHex = "7b1e4d2c9a6f4c03b8d5e1f20a3c4b5d";

describe("extractIdFromHref", () => {
  it.each<[href: string]>([
    [`/${pageHex}`],
    [`/${page}`],
    [` /${pageHex} `],
    [`/Tide-tables-${pageHex}?pvs=4`],
    [`/harbour/Tide-tables-${pageHex}`],
    [`/p/${pageHex}`],
    [`/${pageHex}#${otherHex}`],
    [`/${pageHex}?v=${otherHex}`],
    [`/${otherHex}?p=${pageHex}&pm=s`],
    [`#${pageHex}`],
    [`#block-${pageHex}`],
    [`https://www.notion.so/${pageHex.toUpperCase()}`],
    [`https://notion.so/Tide-tables-${pageHex}#${otherHex}`],
    [`https://app.notion.com/p/Tide-tables-${pageHex}`],
    [`https://www.notion.com/${pageHex}`],
    [`https://harbour.notion.site/Tide-tables-${pageHex}`],
    [`HTTPS://WWW.NOTION.SO/${pageHex}`],
    [`//www.notion.so/${pageHex}`],
    [`notion://www.notion.so/${pageHex}`],
  ])("finds the id in %s", (href) => {
    expect(extractIdFromHref(href)).toBe(page);
  });

  it.each<[title: string, href: string]>([
    ["another host", `https://example.com/Tide-tables-${pageHex}`],
    ["another host with a row's id", `https://example.com/?p=${pageHex}`],
    ["another host, relative to the scheme", `//example.com/${pageHex}`],
    ["another host behind backslashes", `/\\example.com/${pageHex}`],
    ["another host behind a tab", `/\t/example.com/${pageHex}`],
    ["another host behind Notion's as a user name", `https://www.notion.so@example.com/${pageHex}`],
    ["another host that begins like Notion's", `https://www.notion.so.example.com/${pageHex}`],
    ["another host that ends like Notion's", `https://mynotion.so/${pageHex}`],
    ["the API", `https://api.notion.com/v1/pages/${pageHex}`],
    ["the API's reference", `https://developers.notion.com/${pageHex}`],
    ["a file", `https://file.notion.so/f/f/${pageHex}`],
    ["an image", `/image/https%3A%2F%2Fexample.com%2F${pageHex}?id=${pageHex}`],
    ["an e-mail address", `mailto:${pageHex}@example.com`],
    ["a script", `javascript:open("/${pageHex}")//${pageHex}`],
    ["a mention's scheme", `user://${page}`],
    ["a published page without an id", "https://harbour.notion.site/tide-tables"],
    ["a heading", "#high-water"],
    ["Notion's home page", "https://www.notion.so/"],
    ["a bare id, which is a word rather than a link", pageHex],
    ["nothing", ""],
  ])("finds none in a link to %s", (_title, href) => {
    expect(extractIdFromHref(href)).toBe(undefined);
  });
});
