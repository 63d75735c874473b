// Made answers of the official API, reduced to what its documentation promises.

/** A dashed id made of a number. */
export function wireId(number: number): string {
  return `20209ec4-150f-80f7-9a32-${String(number).padStart(12, "0")}`;
}

/** Rich text with one run. */
function wireText(text: string): readonly object[] {
  const annotations = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: "default",
  };
  return [{ type: "text", text: { content: text, link: null }, annotations, plain_text: text, href: null }];
}

/** A paragraph. With `children` it says that it has some, and holds them; with `[]` it only says so. */
export function wireParagraph(number: number, text: string, children?: readonly object[]): object {
  return {
    object: "block",
    id: wireId(number),
    parent: { type: "page_id", page_id: wireId(0) },
    type: "paragraph",
    has_children: children !== undefined,
    in_trash: false,
    paragraph: {
      rich_text: wireText(text),
      color: "default",
      ...(children && children.length > 0 && { children }),
    },
  };
}

/** A page with a title. */
export function wirePage(number: number, title: string): object {
  return {
    object: "page",
    id: wireId(number),
    parent: { type: "workspace", workspace: true },
    properties: { title: { id: "title", type: "title", title: wireText(title) } },
    icon: null,
    cover: null,
    in_trash: false,
    url: `https://www.notion.so/${wireId(number).replaceAll("-", "")}`,
  };
}

/** A list answer. */
export function wireList(...results: readonly object[]): object {
  return { object: "list", type: "block", block: {}, results, next_cursor: null, has_more: false };
}

/** One exchange of a recorded conversation. */
export function wireExchange(path: string, body: unknown): object {
  return { request: { method: "GET", path, body: null }, response: { status: 200, body } };
}
