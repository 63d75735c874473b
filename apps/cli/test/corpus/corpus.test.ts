import { countBlocks, normalizeId } from "@pagebridge/core-types";
import { renderPage } from "@pagebridge/markdown-renderer";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { convertDocument } from "../../src/convert/convert-document.js";
import { decodeInput } from "../../src/convert/decode-input.js";
import { pagesIn } from "../../src/convert/find-page.js";
import { looksInternal } from "../../src/convert/looks-internal.js";
import { parseJson } from "../../src/convert/parse-json.js";
import { readConvertInput } from "../../src/convert/read-input.js";
import { modelError } from "../support/model-schema.js";
import { type ConvertedEntry, convertEntry } from "./convert-entry.js";
import { hasCorpus, internalEntries, officialEntries, officialFolders } from "./corpus-entries.js";
import { knownDifferences } from "./known-differences.js";
import { idsIn } from "./model-blocks.js";
import { recordedBlocks } from "./recorded-blocks.js";

const title = hasCorpus
  ? "pagebridge convert, on everything recorded from the official API"
  : "pagebridge convert, on recordings (skipped: the corpus does not lie beside this checkout)";

// Kinds of answers that hold no content of a page, so that there is no Markdown to write.
const kindsWithoutContent = ["async_task", "documents", "error", "file_uploads", "unsupported", "view_query"];

// Fragments that somebody cut out of a block do not say that they are one.
const entriesWithBareFragments = [
  "official/takassh-notion-client/objects__tests__callout.json",
  "official/takassh-notion-client/objects__tests__callout_icon_null.json",
];

function convertAll(): { readonly entries: readonly ConvertedEntry[]; readonly exceptions: readonly string[] } {
  const entries: ConvertedEntry[] = [];
  const exceptions: string[] = [];
  for (const entry of officialEntries()) {
    try {
      entries.push(convertEntry(entry));
    } catch (error) {
      exceptions.push(`${entry.name}: ${error}`);
    }
  }
  return { entries, exceptions };
}

const { entries, exceptions } = convertAll();

describe.skipIf(!hasCorpus)(title, () => {
  afterAll(() => {
    const sum = (count: (entry: ConvertedEntry) => number): number =>
      entries.reduce((total, entry) => total + count(entry), 0);
    console.log(
      [
        `${entries.length} entries`,
        `${sum(({ recorded }) => recorded.length)} blocks`,
        `${sum(({ recorded }) => recorded.reduce((total, { texts }) => total + texts.length, 0))} texts`,
        `${exceptions.length} exceptions`,
        `${sum(({ refusal }) => (refusal === undefined ? 0 : 1))} refusals`,
        `${sum(({ lostTexts }) => lostTexts.length)} texts shown differently`,
        `${sum(({ diagnostics }) => diagnostics.length)} diagnostics`,
      ].join(", "),
    );
  });

  it("never fails", () => {
    expect(exceptions).toEqual([]);
  });

  it("refuses to write Markdown only for kinds without content, in one sentence", () => {
    const refused = entries.filter(({ refusal }) => refusal !== undefined);
    expect(
      refused.filter(({ document }) => !kindsWithoutContent.includes(document.kind)).map(({ name }) => name),
    ).toEqual([]);
    expect(
      refused.filter(({ refusal }) => !/^[A-Z][^.]*\.$/.test(refusal ?? "")).map(({ refusal }) => refusal),
    ).toEqual([]);
    expect(refused.filter(({ recorded }) => recorded.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it("gives every recorded block out again", () => {
    expect(entries.flatMap(({ lostBlocks, name }) => lostBlocks.map((block) => `${name}: ${block}`))).toEqual([]);
  });

  it("makes no block up", () => {
    const invented = entries.filter(({ inventedBlocks }) => inventedBlocks > 0).map(({ name }) => name);
    expect(invented).toEqual(entriesWithBareFragments);
  });

  it("shows every text that a reader of Notion sees, save for known differences", () => {
    const lost = entries.flatMap(({ lostTexts, name }) => lostTexts.map(({ blockId }) => `${name} ${blockId}`));
    expect(lost).toEqual(knownDifferences.map(({ blockId, entry }) => `${entry} ${blockId}`));
  });

  it("gives a model that the published schema accepts", () => {
    const wrong = entries.flatMap(({ document, name }) => {
      const error = modelError(JSON.parse(convertDocument(document, "model", {}).text));
      return error === undefined ? [] : [`${name}: ${error}`];
    });
    expect(wrong).toEqual([]);
  });

  it("gives an mdast tree for every entry that holds pages, blocks or databases", () => {
    const withContent = entries.filter(({ document }) =>
      ["blocks", "data_source", "database", "page"].includes(document.kind),
    );
    const kinds = withContent.map(({ document }) => JSON.parse(convertDocument(document, "mdast", {}).text).type);
    expect(kinds).toEqual(withContent.map(() => "root"));
    expect(withContent.length).toBeGreaterThan(300);
  });

  it("puts whole folders of answers together without losing a block", async () => {
    const lost: string[] = [];
    for (const folder of officialFolders()) {
      const input = await readConvertInput(folder, () => Promise.reject(new TypeError("Nothing is read from there.")));
      const { value } = decodeInput(input, "auto", undefined);
      const ids = new Set(idsIn(value));
      const recorded = input.kind === "folder" ? input.answers.flatMap(recordedBlocks) : [];
      for (const { id = "" } of recorded)
        if (id !== "" && !ids.has(normalizeId(id) ?? id)) lost.push(`${folder}: ${id}`);
      expect(modelError(JSON.parse(convertDocument(value, "model", {}).text))).toEqual(undefined);
      expect(() => convertDocument(value, "markdown", {})).not.toThrow();
    }
    expect(lost).toEqual([]);
  });

  it("knows everything recorded from the internal API for what it is", () => {
    const taken = internalEntries().filter(({ bytes, name }) => !looksInternal(parseJson(bytes, name)));
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  it("writes front matter that YAML reads, on every page", () => {
    const pages = entries.flatMap(({ document }) => [...pagesIn(document)]);
    const wrong = pages.flatMap((page) => {
      const { markdown } = renderPage(page, { frontMatter: yaml });
      const written = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? "";
      return parse(written)?.["notion_id"] === page.id ? [] : [`${page.id}: ${written.slice(0, 200)}`];
    });
    expect(wrong).toEqual([]);
    expect(pages.reduce((sum, { children = [] }) => sum + countBlocks(children), 0)).toBeGreaterThan(1000);
  });
});
