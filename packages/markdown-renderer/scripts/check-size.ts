import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "tsup";

/** How large the own code of the package may be in a bundle: minified and gzipped, dependencies left out. The goal is 16,000. */
const maxBytes = 26_000;

const folder = await mkdtemp(join(tmpdir(), "pagebridge-size-"));
try {
  await build({
    config: false,
    entry: ["src/index.ts"],
    format: ["esm"],
    target: "node20",
    minify: true,
    dts: false,
    silent: true,
    outDir: folder,
  });
  const { length } = gzipSync(await readFile(join(folder, "index.js")), { level: 9 });
  process.stdout.write(`Own code, minified and gzipped: ${length} of at most ${maxBytes} bytes.\n`);
  if (length > maxBytes) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
