import type { RenderOptions } from "@pagebridge/markdown-renderer";
import { htmlColors } from "@pagebridge/markdown-renderer/colors";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";

/** What people choose by name on the command line. */
export interface NamedRendering {
  readonly flavor: FlavorName;
  readonly frontMatter: "none" | "yaml";
  /** What becomes of colours. @default "flavor" */
  readonly colors?: "drop" | "flavor" | "html";
}

/** The same as the renderer takes it. */
export function renderingOptions({ colors = "flavor", flavor, frontMatter }: NamedRendering): RenderOptions {
  return {
    flavor: flavors[flavor],
    comments: endnotes,
    ...(frontMatter === "yaml" && { frontMatter: yaml }),
    ...(colors !== "flavor" && { colors: colors === "html" ? htmlColors : colors }),
  };
}
