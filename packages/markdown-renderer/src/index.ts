export type { FlavorName } from "./flavors/flavor.js";
export type { FileUrlContext, PageUrlContext, RenderOptions } from "./options.js";
export { renderBlocks } from "./render/render-blocks.js";
export { renderDatabase } from "./render/render-database.js";
export { renderDocument } from "./render/render-document.js";
export { renderPage } from "./render/render-page.js";
export type { MarkdownResult, MdastResult } from "./render/result.js";
export { toMdast } from "./render/to-mdast.js";
