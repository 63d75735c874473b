export { commonmark } from "./commonmark.js";
export type { Flavor } from "./flavor.js";
export { type FlavorName, flavors } from "./flavors.js";
export { gfm } from "./gfm.js";
export { mdx } from "./mdx.js";
export { notion } from "./notion.js";
export { obsidian } from "./obsidian.js";
