// Everything here is made by hand in the shapes of the API; nothing was recorded.

/** A made id: the same number gives the same id. */
export function madeId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** The looks of a run without any mark, as the API writes it. */
export const plain = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  code: false,
  color: "default",
};

/** A rich text item of plain text. */
export function textItem(content: string, extra: object = {}): object {
  return { type: "text", text: { content, link: null }, annotations: plain, plain_text: content, href: null, ...extra };
}

/** A rich text item that mentions something. */
export function mentionItem(mention: object, shown: string, href: string | null = null): object {
  return { type: "mention", mention, annotations: plain, plain_text: shown, href };
}

/** A wire block. */
export function wireBlock(number: number, type: string, payload: object, extra: object = {}): object {
  return { object: "block", id: madeId(number), type, has_children: false, [type]: payload, ...extra };
}

/** A wire paragraph. */
export function wireParagraph(number: number, text: string, extra: object = {}): object {
  return wireBlock(number, "paragraph", { rich_text: [textItem(text)], color: "default", icon: null }, extra);
}

/** A list answer. */
export function listAnswer(results: readonly unknown[], extra: object = {}): object {
  return { object: "list", results, next_cursor: null, has_more: false, ...extra };
}

/** The model's rich text of plain text. */
export function modelText(text: string): readonly object[] {
  return [{ type: "text", text }];
}

/** A model paragraph. */
export function modelParagraph(number: number, text: string, extra: object = {}): object {
  return { type: "paragraph", id: madeId(number), richText: modelText(text), children: [], ...extra };
}
