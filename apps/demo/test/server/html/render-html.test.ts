import type { Block, Page } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/server/html/render-html.js";

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const said = (text: string) => [{ type: "text", text }] as const;

const page = (children: readonly Block[]): Page => ({
  object: "page",
  id: id(0),
  properties: [{ type: "title", id: "title", name: "title", richText: said("Knots") }],
  children,
});

const bodyOf = (...children: readonly Block[]): string => {
  const html = renderHtml(page(children), "r");
  return html.slice(html.indexOf("</header>") + "</header>".length);
};

const paragraph = (number: number, text: string, children: readonly Block[] = []): Block => ({
  type: "paragraph",
  id: id(number),
  richText: said(text),
  children,
});

describe("renderHtml", () => {
  it("gives the page its title, with the page's id", () => {
    expect(renderHtml(page([]), "r")).toBe(`<header data-block="${id(0)}" class="page-head"><h1>Knots</h1></header>`);
  });

  it("gives each block its id, wherever it stands", () => {
    expect(bodyOf(paragraph(1, "a", [paragraph(2, "b")]))).toBe(
      `<div data-block="${id(1)}" class="block block-paragraph"><p>a</p><div class="indented"><div data-block="${id(2)}" class="block block-paragraph"><p>b</p></div></div></div>`,
    );
  });

  it("gathers neighbouring items into lists, and keeps lists of other kinds apart", () => {
    const bullet = (number: number): Block => ({
      type: "bulleted_list_item",
      id: id(number),
      richText: said("x"),
      children: [],
    });
    const numbered: Block = {
      type: "numbered_list_item",
      id: id(3),
      richText: said("y"),
      listStartIndex: 4,
      children: [],
    };
    const item = (number: number, type: string, text: string): string =>
      `<li data-block="${id(number)}" class="block block-${type}">${text}</li>`;
    expect(bodyOf(bullet(1), bullet(2), numbered)).toBe(
      `<ul>${item(1, "bulleted_list_item", "x")}${item(2, "bulleted_list_item", "x")}</ul><ol start="4">${item(3, "numbered_list_item", "y")}</ol>`,
    );
  });

  it("keeps underlined text, which Markdown writes as a tag", () => {
    const block: Block = {
      type: "paragraph",
      id: id(1),
      richText: [{ type: "text", text: "u", annotations: { underline: true } }],
      children: [],
    };
    expect(bodyOf(block)).toContain("<p><u>u</u></p>");
  });

  it("says which cells of a table are headers, and gives each row its id", () => {
    const row = (number: number, ...cells: readonly string[]) =>
      ({ type: "table_row", id: id(number), cells: cells.map(said) }) as const;
    const table: Block = {
      type: "table",
      id: id(1),
      tableWidth: 2,
      hasColumnHeader: true,
      hasRowHeader: true,
      rows: [row(2, "a", "b"), row(3, "c", "d")],
    };
    expect(bodyOf(table)).toBe(
      `<div data-block="${id(1)}" class="block block-table"><table><thead><tr data-block="${id(2)}"><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr data-block="${id(3)}"><th scope="row">c</th><td>d</td></tr></tbody></table></div>`,
    );
  });

  it("sends pictures to this server and to nothing else", () => {
    const image = (url: string): Block => ({
      type: "image",
      id: id(1),
      file: { type: "external", url },
      caption: said("c"),
    });
    expect(bodyOf(image("https://a.example/x.png?a=1&b=2"))).toContain(
      `<img src="/image?read=r&#x26;u=https%3A%2F%2Fa.example%2Fx.png%3Fa%3D1%26b%3D2" alt="c" loading="lazy" decoding="async">`,
    );
    expect(bodyOf(image("javascript:alert(1)"))).not.toMatch(/src="(?!\/image\?)/);
  });

  it("opens links away from the demo, and says which page of Notion they lead to", () => {
    const linked = (url: string): Block => ({
      type: "paragraph",
      id: id(1),
      richText: [{ type: "text", text: "l", link: { url } }],
      children: [],
    });
    const rel = 'rel="noopener noreferrer nofollow" target="_blank"';
    expect(bodyOf(linked("https://a.example/"))).toContain(`<a href="https://a.example/" ${rel}>l</a>`);
    const notion = `https://app.notion.com/p/${"0".repeat(31)}7`;
    expect(bodyOf(linked(notion))).toContain(`<a href="${notion}" ${rel} data-page="${"0".repeat(31)}7">l</a>`);
    for (const url of ["javascript:alert(1)", "data:text/html,x", "/api/token", "vbscript:x"]) {
      expect(bodyOf(linked(url))).not.toContain("<a");
    }
  });

  it("ends in a note where blocks are nested too deep to be shown", () => {
    let nested = paragraph(1, "deep");
    for (let depth = 2; depth < 5_000; depth += 1) nested = paragraph(depth, "x", [nested]);
    const html = bodyOf(nested);
    expect(html.match(/data-block/g)).toHaveLength(60);
    expect(html).toContain("Content deeper than 60 levels is not shown here.");
  });
});
