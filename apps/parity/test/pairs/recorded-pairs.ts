import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Pair, readPair } from "../../src/pairs/read-pair.js";

const folder = new URL("../../../../../shared/corpus/pairs/react-notion-x/", import.meta.url);

/** Whether the recorded data lies beside the repository. */
export const hasPairs = existsSync(folder);

/** Why tests on recorded pairs are skipped. */
export const noPairs = "the recorded data is not beside this checkout";

/** Every recorded pair, by the name of its folder. */
export function recordedPairs(): readonly (readonly [name: string, pair: Pair])[] {
  if (!hasPairs) return [];
  return readdirSync(folder).map((name) => [
    name,
    readPair(readJson(`${name}/input.official.json`), readJson(`${name}/input.internal.json`)),
  ]);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8"));
}
