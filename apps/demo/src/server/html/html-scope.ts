import { type Block, blockPlainText, type Database, type Page, toNotionUrl, walkBlocks } from "@pagebridge/core-types";
import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { imageAddress } from "../../shared/image-address.js";

/** What every piece of a page's HTML is made with. */
export interface HtmlScope {
  readonly readId: string;
  /** Blocks above this one. */
  readonly depth: number;
  readonly options: RenderOptions;
  /** The headings of the page, for its table of contents. */
  readonly headings: readonly { readonly id: string; readonly level: number; readonly text: string }[];
}

/** Makes the scope of a page or database. */
export function createScope(readId: string, content: Database | Page): HtmlScope {
  return {
    readId,
    depth: 0,
    headings: headingsIn(content.children ?? []),
    options: {
      fileUrl: (file, { kind }) => (kind === "image" ? imageAddress(readId, file.url) : undefined),
      pageUrl: (id, { blockId }) => toNotionUrl(id, blockId === undefined ? {} : { blockId }),
    },
  };
}

function headingsIn(blocks: readonly Block[]): HtmlScope["headings"] {
  return [...walkBlocks(blocks)].flatMap(({ block }) =>
    block.type === "heading" ? [{ id: block.id, level: block.level, text: blockPlainText(block) }] : [],
  );
}
