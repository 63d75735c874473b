import { posix } from "node:path";
import type { Diagnostic } from "@pagebridge/core-types";
import { type RenderOptions, renderPage } from "@pagebridge/markdown-renderer";
import { endnotes, footnotes } from "@pagebridge/markdown-renderer/comments";
import { inlineDatabases, renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { type PlannedFile, placesById } from "./plan-files.js";

/** How the sample is written in a flavour. */
interface GoldenForm {
  readonly ending: "md" | "mdx";
  /** What stands above the content of a page, and where comments stand. */
  readonly frame: Pick<RenderOptions, "comments" | "frontMatter" | "properties" | "title">;
  /** Whether links lead to the other files, and to files beside them. Otherwise they lead to Notion. */
  readonly isLocal: boolean;
}

const forms: { readonly [Name in FlavorName]: GoldenForm } = {
  commonmark: { ending: "md", frame: { comments: endnotes }, isLocal: true },
  gfm: { ending: "md", frame: { comments: endnotes }, isLocal: true },
  mdx: { ending: "mdx", frame: { comments: endnotes, frontMatter: yaml }, isLocal: true },
  // The body that Notion's API would take: title and properties go beside it.
  notion: { ending: "md", frame: { properties: "none", title: "none" }, isLocal: false },
  obsidian: { ending: "md", frame: { comments: footnotes, frontMatter: yaml }, isLocal: true },
};

/** Writes everything in a flavour: the text of each file by its path, and what was lost on the way. */
export function renderFlavor(name: FlavorName, files: readonly PlannedFile[]): ReadonlyMap<string, string> {
  const { ending, frame, isLocal } = forms[name];
  const places = placesById(files);
  const texts = new Map<string, string>();
  const losses: string[] = [];
  for (const { node, path } of files) {
    const linkTo = (target: string): string => encodeURI(posix.relative(posix.dirname(path), target));
    const options: RenderOptions = {
      flavor: flavors[name],
      ...frame,
      databases: inlineDatabases,
      pageTitle: (id) => places.get(id)?.title,
      ...(isLocal && {
        pageUrl: (id) => {
          const target = places.get(id)?.file;
          // What stands in this file and is not the file itself needs no link.
          if (target === undefined || (target.path === path && id !== node.value.id)) return undefined;
          return linkTo(`${target.path}.${ending}`);
        },
      }),
      fileUrl: ({ url }) => {
        const hosted = hostedPath(url);
        return hosted && (isLocal ? linkTo(`files/${hosted}`) : `https://files.example/${encodeURI(hosted)}`);
      },
    };
    const { value } = node;
    const { diagnostics, markdown } =
      value.object === "page" ? renderPage(value, options) : renderDatabase(value, options);
    texts.set(`${path}.${ending}`, markdown);
    losses.push(...describeLosses(`${path}.${ending}`, [...node.diagnostics, ...diagnostics]));
  }
  texts.set("diagnostics.txt", losses.join("\n"));
  return texts;
}

/** `http://127.0.0.1:1/files/<id>/a/b.png?…` → `a/b.png`. Undefined for a file that somebody else hosts. */
function hostedPath(url: string): string | undefined {
  const path = /^http:\/\/127\.0\.0\.1:\d+\/files\/[0-9a-f-]{36}\/([^?]*)\?/.exec(url)?.[1];
  return path && decodeURIComponent(path);
}

function describeLosses(path: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code, message } of diagnostics) {
    const line = `${code}: ${message}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = Array.from(counts, ([line, count]) => (count > 1 ? `  ${line} (${count} times)` : `  ${line}`));
  return lines.length === 0 ? [] : [path, ...lines, ""];
}
