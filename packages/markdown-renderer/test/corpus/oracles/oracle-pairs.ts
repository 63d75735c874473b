import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Block, type Document, type Page, pageTitle, plainText } from "@pagebridge/core-types";
import { decodeDocument as decodeInternal } from "@pagebridge/internal-adapter";
import { type RenderOptions, renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { obsidian } from "@pagebridge/markdown-renderer/flavors";
import { decodeDocument as decodeOfficial } from "@pagebridge/official-adapter";
import type { Root } from "mdast";
import { gfmLaw } from "../../support/law/flavors/gfm.js";
import { obsidianLaw } from "../../support/law/flavors/obsidian.js";
import { paragraph } from "../../support/make.js";
import { readHtml } from "./read-html.js";

const folder = new URL("../../../../../../shared/corpus/pairs/", import.meta.url);

/** Whether the recorded data lies beside the repository. */
export const hasPairs = existsSync(folder);

/** A page that was recorded, as another tool is known to write it and as we do. Both texts are parsed. */
export interface OraclePair {
  readonly theirs: Root;
  readonly ours: Root;
}

/** Every case of the recorded pairs. Empty without them. */
export function pairFolders(): readonly string[] {
  if (!hasPairs) return [];
  return readdirSync(folder).flatMap((source) =>
    readdirSync(new URL(`${source}/`, folder)).map((name) => `${source}/${name}`),
  );
}

/** What is compared of a case, by name. @throws TypeError for a case of a source that nobody wrote a reader for. */
export function pairsIn(name: string): Readonly<Record<string, OraclePair>> {
  const [source = ""] = name.split("/");
  const read = readers[source];
  if (read === undefined) throw new TypeError(`Nobody has said how pairs of ${source} are read.`);
  const files: CaseFiles = {
    name: name.slice(source.length + 1),
    json: (file) => JSON.parse(text(`${name}/${file}`)),
    text: (file) => text(`${name}/${file}`),
  };
  return read(files);
}

interface CaseFiles {
  readonly name: string;
  readonly json: (file: string) => unknown;
  readonly text: (file: string) => string;
}

function text(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

type PairReader = (files: CaseFiles) => Readonly<Record<string, OraclePair>>;

const readers: Readonly<Record<string, PairReader>> = {
  "react-notion-x": ({ json, name, text }) => {
    const theirs = gfmLaw.parse(text("expected.md"));
    const id = name.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    const official = json("input.official.json");
    const page = pageOf(decodeOfficial(fieldOf(official, "page")).value);
    const children = blocksOf(decodeOfficial(fieldOf(official, "children")).value);
    const internal = pageOf(decodeInternal(json("input.internal.json"), { pageId: id }).value);
    // It links pages by id from the root, but those of links in text as they are.
    const options: RenderOptions = {
      pageUrl: (pageId, { url }) =>
        url?.startsWith("https://app.notion.com/") ? `/${pageId.replaceAll("-", "")}` : url,
    };
    return {
      official: { theirs, ours: gfmLaw.parse(renderPage({ ...page, children }, options).markdown) },
      internal: { theirs, ours: gfmLaw.parse(renderPage(internal, options).markdown) },
    };
  },
  "ultimate-notion": ({ json, name, text }) => {
    const documents = ["input.json", "input2.json"].flatMap((file) => documentsIn(decodeOfficial(json(file)).value));
    const blocks = documents.flatMap((document) => (document.kind === "blocks" ? [document.value] : []));
    const pages = documents.flatMap((document) => (document.kind === "page" ? [document.value] : []));
    const options: RenderOptions = {
      pageTitle: (id) => titleOf(pages.find((page) => page.id === id)),
      pageUrl: (id) => pages.find((page) => page.id === id)?.url,
    };
    if (name === "rich-text-to-markdown") {
      const lines = json("expected.json");
      if (!Array.isArray(lines)) throw new TypeError("The expected lines are a list.");
      const ours = renderBlocks(blocks[0] ?? [], options).markdown;
      return { text: { theirs: gfmLaw.parse(lines.join("\n\n")), ours: gfmLaw.parse(ours) } };
    }
    const title = name === "custom-emoji" ? "Custom Emoji Page" : "Markdown Test";
    const page = pages.find((entry) => titleOf(entry) === title);
    const content = name === "custom-emoji" ? blocks.at(-1) : blocks[0];
    if (page === undefined || content === undefined) throw new TypeError(`${title} is not in the recording.`);
    // Its headings are one level below the title.
    const ours = [
      renderPage({ ...page, children: [] }, { properties: "none" }),
      renderBlocks(content, { ...options, headingOffset: 1 }),
    ];
    const markdown = ours.map((part) => part.markdown).join("\n\n");
    return { page: { theirs: gfmLaw.parse(text("expected.md")), ours: gfmLaw.parse(markdown) } };
  },
  "jekyll-notion": ({ json, text }) => {
    const page = pageOf(decodeOfficial(json("input.json")).value);
    // Jekyll takes title and properties as front matter.
    const { markdown } = renderPage(page, { title: "none", properties: "none" });
    return { page: { theirs: readHtml(text("expected.html")), ours: gfmLaw.parse(markdown) } };
  },
  "obsidian-importer": ({ json, text }) => {
    const blocks = blocksOf(decodeOfficial(json("input.json")).value);
    const { markdown } = renderBlocks(blocks, { flavor: obsidian });
    return { page: { theirs: obsidianLaw.parse(text("expected.md")), ours: obsidianLaw.parse(markdown) } };
  },
  "enhanced-markdown": ({ json, name }): Readonly<Record<string, OraclePair>> => {
    const asked = fieldOf(json("input.json"), "markdown");
    // What is asked for by a cassette or an edit of part of a page is not the Markdown of what is answered.
    if (typeof asked !== "string") return {};
    const theirs = gfmLaw.parse(asked);
    const { value } = decodeOfficial(json("expected.json"));
    if (value.kind === "page") {
      return { page: { theirs, ours: gfmLaw.parse(renderPage(value.value, { properties: "none" }).markdown) } };
    }
    if (value.kind !== "comments") throw new TypeError(`${name} answers with a page or a comment.`);
    const paragraphs = value.value.map(({ richText }) => paragraph(richText));
    return { comment: { theirs, ours: gfmLaw.parse(renderBlocks(paragraphs).markdown) } };
  },
};

function fieldOf(value: unknown, name: string): unknown {
  return Object.entries(typeof value === "object" && value !== null ? value : {}).find(([key]) => key === name)?.[1];
}

function titleOf(page: Page | undefined): string | undefined {
  return page && plainText(pageTitle(page));
}

function documentsIn(document: Document): readonly Document[] {
  return document.kind === "documents" ? document.value.flatMap(documentsIn) : [document];
}

function pageOf(document: Document): Page {
  const page = documentsIn(document).find(({ kind }) => kind === "page");
  if (page?.kind !== "page") throw new TypeError("There is no page in the recording.");
  return page.value;
}

function blocksOf(document: Document): readonly Block[] {
  if (document.kind !== "blocks") throw new TypeError(`The recording holds ${document.kind} and not blocks.`);
  return document.value;
}
