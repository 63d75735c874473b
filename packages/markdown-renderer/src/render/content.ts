import type { Block, Page } from "@pagebridge/core-types";
import { nested } from "../blocks/piece.js";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { pagePieces, reportUnwrittenParts } from "../page/page-pieces.js";
import type { Content } from "./finish.js";

/** The content of a page. */
export function pageContent(page: Page, scope: Scope): Content {
  const { properties, title } = scope.rendering.options;
  const yaml = frontMatter(page, { ...scope, id: page.id });
  if (yaml === undefined) {
    reportUnwrittenParts(page, scope);
    return { scope, pieces: pagePieces({ page, scope, properties, title }) };
  }
  const pieces = pagePieces({ page, scope, properties: "none", title: title ?? "none" });
  return { scope, pieces, top: [{ type: "yaml", value: yaml }] };
}

function frontMatter(page: Page, scope: Scope): string | undefined {
  const { flavor, options } = scope.rendering;
  if (options.frontMatter === undefined) return undefined;
  if (flavor.frontMatter !== "none")
    return options.frontMatter(page, { scope, report: (diagnostic) => report(scope, diagnostic) });
  reportApproximation(scope, "This dialect has no front matter.");
  return undefined;
}

/** The content of blocks. */
export function blocksContent(blocks: readonly Block[], scope: Scope): Content {
  return { pieces: [nested(blocks)], scope: { ...scope, blocks } };
}
