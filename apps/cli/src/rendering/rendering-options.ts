import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";

/** What people choose by name on the command line. */
export interface NamedRendering {
  readonly flavor: FlavorName;
  readonly frontMatter: "none" | "yaml";
}

/** The same as the renderer takes it. */
export function renderingOptions({ flavor, frontMatter }: NamedRendering): RenderOptions {
  return { flavor: flavors[flavor], ...(frontMatter === "yaml" && { frontMatter: yaml }) };
}
