import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";

/** The dialects that can be asked for, the usual one first. */
export const flavorNames: readonly FlavorName[] = ["gfm", "commonmark", "obsidian", "mdx", "notion"];
