import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";

const all: Record<FlavorName, FlavorName> = {
  commonmark: "commonmark",
  gfm: "gfm",
  mdx: "mdx",
  notion: "notion",
  obsidian: "obsidian",
};

/** All dialects. One that is missing does not compile. */
export const flavorNames: readonly FlavorName[] = Object.values(all);

/** How a dialect is tested: Obsidian with pages and files beside the document, the others with addresses on the web. */
export function flavorOptions(name: FlavorName): RenderOptions {
  const flavor = flavors[name];
  if (name !== "obsidian") return { flavor };
  return { flavor, pageUrl: () => "notes/Harbour%20log.md", fileUrl: (_file, { kind }) => `files/a.${kind}` };
}
