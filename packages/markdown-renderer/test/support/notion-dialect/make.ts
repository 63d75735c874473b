import type { NotionAttributes, NotionBlock, NotionInline, NotionKind } from "./tree.js";

/** A block of the dialect's tree, for expectations. */
export function expectedBlock(
  kind: NotionKind,
  text: string | readonly NotionInline[] = "",
  attributes: NotionAttributes = {},
  children: readonly NotionBlock[] = [],
): NotionBlock {
  return { kind, attributes, text: typeof text === "string" ? expectedText(text) : text, children };
}

/** Plain text, or text that looks like something. */
export function expectedText(value: string, look: Partial<NotionInline> = {}): readonly NotionInline[] {
  return value === "" ? [] : [{ kind: "text", value, marks: [], ...look }];
}
