import type { Page } from "@pagebridge/core-types";
import { type BlockHooks, type MentionHooks, renderPage } from "@pagebridge/markdown-renderer";
import { mdx } from "@pagebridge/markdown-renderer/flavors";

const blocks: BlockHooks = {
  callout: ({ children, color = "default", richText }, { nodes, text }) => [
    { type: "html", value: `<Note color="${color}">` },
    { type: "paragraph", children: text(richText) },
    ...nodes(children),
    { type: "html", value: "</Note>" },
  ],
  code: ({ language, richText }) => {
    if (language !== "mermaid") return undefined;
    const source = richText.map((inline) => (inline.type === "text" ? inline.text : "")).join("");
    return `<Mermaid chart={${JSON.stringify(source)}} />`;
  },
  heading: (block, { nodes }) => [{ type: "html", value: `<a id="${block.id}"></a>` }, ...nodes([block])],
  breadcrumb: () => "",
};

const mentions: MentionHooks = {
  date: ({ date }) => `<Time start="${date.start}" />`,
  user: ({ user }, { text }) => ({
    type: "link",
    url: `/people/${user.id}`,
    children: [{ type: "text", value: text }],
  }),
};

export function toMdx(page: Page): string {
  return renderPage(page, { flavor: mdx, blocks, mentions }).markdown;
}
