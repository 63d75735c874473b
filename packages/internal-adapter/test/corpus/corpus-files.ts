import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRecord, listOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const corpus = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));

/** Whether the recorded data lies beside the repository. */
export const hasCorpus = existsSync(`${corpus}index.json`);

/** Why corpus tests are skipped. */
export const noCorpus = "the recorded data is not beside this checkout";

/** One file of the corpus that holds something of the internal API. */
export interface CorpusFile {
  readonly name: string;
  readonly json: unknown;
}

/** Every file of the internal API: its own entries, and the internal side of every pair. */
export function internalFiles(): readonly CorpusFile[] {
  if (!hasCorpus) return [];
  return (listOf(asRecord(readJson("index.json")), "items") ?? []).flatMap((item) => {
    const { api, path } = asRecord(item);
    if (typeof path !== "string") return [];
    if (api === "internal") return [{ name: path, json: readJson(path) }];
    if (api !== "pair") return [];
    const files = (listOf(asRecord(item), "files") ?? []).filter((name) => typeof name === "string");
    return files
      .filter((name) => /^input\d*\.internal\.json$/.test(name))
      .map((name) => ({ name: `${path}/${name}`, json: readJson(`${path}/${name}`) }));
  });
}

function asRecord(value: unknown): WireRecord {
  return isRecord(value) ? value : {};
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${corpus}${path}`, "utf8"));
}
