import { commonmark } from "./commonmark.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";
import { mdx } from "./mdx.js";
import { notion } from "./notion.js";
import { obsidian } from "./obsidian.js";

/** The dialects of Markdown that can be written. */
export type FlavorName = "commonmark" | "gfm" | "mdx" | "notion" | "obsidian";

/** All dialects by name, for programs that let somebody choose. */
export const flavors: { readonly [Name in FlavorName]: Flavor } = { commonmark, gfm, mdx, notion, obsidian };
