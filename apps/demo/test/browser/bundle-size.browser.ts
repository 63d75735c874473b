import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const assets = fileURLToPath(new URL("../../dist/web/assets", import.meta.url));
/** Over a slow telephone connection of 400 kbit/s this much comes in under a second. */
const limitKilobytes = 45;

it(`keeps the page's script and styles together under ${limitKilobytes} kB, compressed`, () => {
  const names = readdirSync(assets);
  expect(names.map((name) => name.replace(/-.*\./, ".")).sort()).toEqual(["index.css", "index.js"]);
  const sizes = names.map((name) => gzipSync(readFileSync(`${assets}/${name}`)).length / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Script and styles: ${total.toFixed(1)} kB compressed.`);
  expect(total).toBeLessThan(limitKilobytes);
});
