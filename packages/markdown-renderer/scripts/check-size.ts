import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "tsup";

/** How many bytes the own code may have in a bundle: minified and gzipped, dependencies left out. */
const most = {
  index: 16_000,
  "colors/index": 700,
  "comments/index": 600,
  "databases/index": 2_700,
  "documents/index": 3_900,
  "flavors/index": 5_500,
  "front-matter/index": 1_200,
};
/** The same for all entries together. */
const mostOfAll = 27_500;

const source = fileURLToPath(new URL("../src/", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "pagebridge-size-"));
try {
  const main = await sizeOf(["index"]);
  hold("The package itself", main, most.index);
  for (const entry of [
    "colors/index",
    "comments/index",
    "databases/index",
    "documents/index",
    "flavors/index",
    "front-matter/index",
  ] as const)
    hold(`${entry.replace("/index", "")} adds`, (await sizeOf(["index", entry])) - main, most[entry]);
  hold("All of it", await sizeOf(Object.keys(most)), mostOfAll);
} finally {
  await rm(folder, { recursive: true });
}

/** The size of a bundle that uses everything that some entries export. */
async function sizeOf(entries: readonly string[]): Promise<number> {
  const path = join(folder, "all.js");
  await writeFile(path, entries.map((entry) => `export * from ${JSON.stringify(`${source}${entry}.ts`)};\n`).join(""));
  await build({
    config: false,
    entry: [path],
    format: ["esm"],
    target: "node20",
    minify: "terser",
    terserOptions: { module: true, compress: { hoist_funs: true, inline: 1, passes: 3 } },
    dts: false,
    silent: true,
    outDir: join(folder, "dist"),
  });
  return gzipSync(await readFile(join(folder, "dist", "all.js")), { level: 9 }).length;
}

function hold(name: string, bytes: number, limit: number): void {
  process.stdout.write(`${name}: ${bytes} of at most ${limit} bytes.\n`);
  if (bytes > limit) process.exitCode = 1;
}
