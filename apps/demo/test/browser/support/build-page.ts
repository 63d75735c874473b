import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the page that the tests look at, once for all of them. */
export async function setup(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL("../../../vite.config.ts", import.meta.url)) });
}
