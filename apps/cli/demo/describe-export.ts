import { diagnosticCodes } from "@pagebridge/core-types";
import { formatBytes, formatDuration, formatNumber } from "../src/terminal/format.js";
import { formatTable } from "../src/terminal/table.js";
import type { DemoExport } from "./export-with-cli.js";

const mostPathsShown = 6;

/** Writes what the export did: the counts, what was lost, and where the files are. */
export function describeExport({ files, summary }: DemoExport, folder: string): readonly string[] {
  if (!summary) return ["The export ended before it was done; the lines above say why."];
  const { pages, databases, rows, blocks, assets, requests, bytes, markdownBytes, milliseconds } = summary;
  const counts = [
    ["pages", formatNumber(pages)],
    ["databases", formatNumber(databases)],
    ["rows", formatNumber(rows)],
    ["blocks", formatNumber(blocks)],
    ["files downloaded", `${formatNumber(assets.downloaded)} (${formatBytes(assets.bytes)})`],
    ["Markdown written", formatBytes(markdownBytes)],
    ["requests", `${formatNumber(requests)} (${formatBytes(bytes)})`],
    ["time", formatDuration(milliseconds)],
    ["could not be read", formatNumber(summary.failures)],
  ];
  const meanings: Readonly<Record<string, string>> = diagnosticCodes;
  const losses = Object.entries(summary.diagnostics).map(([code, count]) => [
    code,
    formatNumber(count),
    meanings[code] ?? "",
  ]);
  return [
    ...formatTable([{ title: "exported" }, { title: "", align: "right" }], counts),
    "",
    ...(losses.length === 0
      ? ["Nothing was lost on the way."]
      : formatTable([{ title: "reported" }, { title: "", align: "right" }, { title: "what it means" }], losses)),
    "",
    `The files are in ${folder}/, for example`,
    ...examplePaths(files.map(({ path }) => path)).map((path) => `  ${folder}/${path}`),
    "",
  ];
}

/** What to try next. */
export const whatNext: readonly string[] = [
  "Next:",
  "  node apps/cli/dist/main.js emulate         the same made-up Notion, for your own programs",
  "  node apps/cli/dist/main.js capabilities    what each API can and cannot give",
  "  node apps/cli/dist/main.js inspect --help  which API for your own pages",
  "  node apps/cli/dist/main.js export --help   your own pages as Markdown",
  "",
];

/** A few paths of different folders, so that the tree can be guessed from them. */
function examplePaths(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  const chosen = paths.filter((path) => {
    const folder = path.split("/").slice(0, -1).join("/");
    if (folders.has(folder)) return false;
    folders.add(folder);
    return true;
  });
  return chosen.slice(0, mostPathsShown);
}
