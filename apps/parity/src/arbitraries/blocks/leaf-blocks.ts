import type { LinkTarget } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import { files, namedFiles } from "../files/files.js";
import { maybe, places } from "../maybe.js";
import { urls } from "../text/links.js";
import { richTexts } from "../text/rich-texts.js";
import { lineTexts } from "../text/texts.js";
import { type BlockMaker, blockDrafts, emptyParagraph, placeBlock } from "./block-parts.js";

const languages = [
  "plain text",
  "typescript",
  "javascript",
  "c++",
  "c#",
  "f#",
  "java/c/c++/c#",
  "visual basic",
  "llvm ir",
  "notion formula",
  "mermaid",
  "json",
  "latex",
  "objective-c",
  "vb.net",
  "shell",
  "yaml",
];

const code: fc.Arbitrary<BlockMaker> = fc
  .record({
    draft: blockDrafts,
    richText: richTexts,
    caption: richTexts,
    language: fc.constantFrom(...languages),
    wrap: maybe(fc.boolean(), 4),
    previewFormat: maybe(fc.constantFrom("code" as const, "preview" as const, "split_view" as const), 5),
  })
  .map(
    ({ draft, richText, caption, language, wrap, previewFormat }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return {
          ...common,
          type: "code",
          richText: richText(own),
          caption: caption(own),
          language,
          ...(wrap !== undefined && { wrap }),
          ...(previewFormat && { previewFormat }),
        };
      },
  );

const equation: fc.Arbitrary<BlockMaker> = fc
  .record({ draft: blockDrafts, expression: fc.constantFrom("", "x", "\\int_0^1 x\\,dx", "a\n+ b", "⁍", "‣") })
  .map(
    ({ draft, expression }): BlockMaker =>
      (site) => ({ ...placeBlock(draft, site).common, type: "equation", expression }),
  );

const layouts = maybe(
  fc
    .record({
      width: fc.integer({ min: 10, max: 1200 }),
      alignment: fc.constantFrom("center" as const, "left" as const),
    })
    .map((layout) => layout),
  4,
);

const image: fc.Arbitrary<BlockMaker> = fc
  .record({
    draft: blockDrafts,
    file: maybe(files, 1),
    caption: richTexts,
    altText: maybe(lineTexts, 4),
    linkUrl: maybe(urls, 4),
    layout: layouts,
  })
  .map(
    ({ draft, file, caption, altText, linkUrl, layout }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return {
          ...common,
          type: "image",
          caption: caption(own),
          ...(file && { file }),
          ...(altText !== undefined && { altText }),
          ...(linkUrl !== undefined && { linkUrl }),
          ...(layout && { layout }),
        };
      },
  );

const media: fc.Arbitrary<BlockMaker> = fc
  .record({
    draft: blockDrafts,
    type: fc.constantFrom("audio" as const, "pdf" as const, "video" as const),
    file: maybe(files, 1),
    caption: richTexts,
  })
  .map(
    ({ draft, type, file, caption }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return { ...common, type, caption: caption(own), ...(file && { file }) };
      },
  );

const fileBlock: fc.Arbitrary<BlockMaker> = fc
  .record({ draft: blockDrafts, file: maybe(namedFiles, 1), caption: richTexts })
  .map(
    ({ draft, file, caption }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return { ...common, type: "file", caption: caption(own), ...(file && { file }) };
      },
  );

const addresses = fc.oneof({ weight: 4, arbitrary: urls }, { weight: 1, arbitrary: fc.constant("") });

const bookmark: fc.Arbitrary<BlockMaker> = fc
  .record({
    draft: blockDrafts,
    url: addresses,
    caption: richTexts,
    title: maybe(lineTexts),
    description: maybe(lineTexts),
  })
  .map(
    ({ draft, url, caption, title, description }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return {
          ...common,
          type: "bookmark",
          url,
          caption: caption(own),
          ...(title !== undefined && { title }),
          ...(description !== undefined && { description }),
        };
      },
  );

const embed: fc.Arbitrary<BlockMaker> = fc
  .record({
    draft: blockDrafts,
    url: addresses,
    caption: richTexts,
    provider: maybe(fc.constantFrom("figma", "miro", "tweet")),
  })
  .map(
    ({ draft, url, caption, provider }): BlockMaker =>
      (site) => {
        const { common, own } = placeBlock(draft, site);
        return { ...common, type: "embed", url, caption: caption(own), ...(provider && { provider }) };
      },
  );

const linkPreview: fc.Arbitrary<BlockMaker> = fc.record({ draft: blockDrafts, url: urls, title: maybe(lineTexts) }).map(
  ({ draft, url, title }): BlockMaker =>
    (site) => ({
      ...placeBlock(draft, site).common,
      type: "link_preview",
      url,
      ...(title !== undefined && {
        title,
        attributes: [{ id: "title", type: "inline", format: "title", values: [title] }],
      }),
    }),
);

const linkToPage: fc.Arbitrary<BlockMaker> = fc.record({ draft: blockDrafts, place: places, isPage: fc.boolean() }).map(
  ({ draft, place, isPage }): BlockMaker =>
    (site) => {
      const { pages, databases } = site.catalogue;
      const target = pick(isPage ? pages : databases, place);
      if (target === undefined) return emptyParagraph(site);
      const leadsTo: LinkTarget = isPage
        ? { type: "page_id", pageId: target.id }
        : { type: "database_id", databaseId: target.id };
      return {
        ...placeBlock(draft, site).common,
        type: "link_to_page",
        target: leadsTo,
        ...(target.title !== "" && { title: target.title }),
      };
    },
);

/** Blocks that hold no others. */
export const leafBlocks: fc.Arbitrary<BlockMaker> = fc.oneof(
  code,
  equation,
  image,
  media,
  fileBlock,
  bookmark,
  embed,
  linkPreview,
  { weight: 2, arbitrary: linkToPage },
);
