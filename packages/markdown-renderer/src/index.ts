export type { Flavor } from "./flavors/flavor.js";
export type { BlockContext, BlockHooks, BlockOutput } from "./hooks/block-hooks.js";
export type { MentionContext, MentionHooks, MentionOutput } from "./hooks/mention-hooks.js";
export type { FileUrlContext, FrontMatter, FrontMatterContext, PageUrlContext, RenderOptions } from "./options.js";
export { renderBlocks } from "./render/render-blocks.js";
export { renderPage } from "./render/render-page.js";
export type { MarkdownResult, MdastResult } from "./render/result.js";
export { toMdast } from "./render/to-mdast.js";
