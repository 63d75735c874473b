import type {
  Annotations,
  Block,
  BulletedListItemBlock,
  Inline,
  ParagraphBlock,
  RichText,
  TextInline,
} from "@pagebridge/core-types";

let count = 0;

/** An id that no other made block has. */
export function madeId(): string {
  count += 1;
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, "0")}`;
}

/** A run of text. */
export function run(text: string, annotations?: Annotations, url?: string): TextInline {
  return {
    type: "text",
    text,
    ...(annotations !== undefined && { annotations }),
    ...(url !== undefined && { link: { url } }),
  };
}

/** Rich text of one plain run, or of the given runs. */
export function rich(content: string | readonly Inline[]): RichText {
  if (typeof content !== "string") return content;
  return content === "" ? [] : [run(content)];
}

/** What blocks that show text have in common. */
export function textBlock(content: string | readonly Inline[] = "", children: readonly Block[] = []) {
  return { id: madeId(), richText: rich(content), children };
}

/** A paragraph. */
export function paragraph(content: string | readonly Inline[] = "", children: readonly Block[] = []): ParagraphBlock {
  return { type: "paragraph", ...textBlock(content, children) };
}

/** An item of a bulleted list. */
export function bullet(
  content: string | readonly Inline[] = "",
  children: readonly Block[] = [],
): BulletedListItemBlock {
  return { type: "bulleted_list_item", ...textBlock(content, children) };
}
