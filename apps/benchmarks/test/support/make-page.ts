import type { Block, Page, RichText } from "@pagebridge/core-types";

const id = "00000000-0000-4000-8000-000000000001";

/** A paragraph that shows this text. */
export function paragraph(text: string): Block {
  return { type: "paragraph", id, richText: richText(text), children: [] };
}

/** A toggle that holds these blocks. */
export function toggle(children: readonly Block[], text = "toggle"): Block {
  return { type: "toggle", id, richText: richText(text), children };
}

/** A page with this content and nothing else. */
export function pageOf(children: readonly Block[]): Page {
  return { object: "page", id, properties: [], children };
}

function richText(text: string): RichText {
  return text === "" ? [] : [{ type: "text", text }];
}
