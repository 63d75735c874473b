import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const corpus = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));

/** Whether the recorded data lies beside the repository. */
export const hasCorpus = existsSync(`${corpus}index.json`);

/** Something recorded from the official API. */
export interface CorpusEntry {
  /** Its path in the corpus. */
  readonly name: string;
  /** The file as it is. */
  readonly bytes: Uint8Array;
}

/** Every entry of the official API, and the official side of every pair. Empty without a corpus. */
export function officialEntries(): readonly CorpusEntry[] {
  if (!hasCorpus) return [];
  const { items } = JSON.parse(readFileSync(`${corpus}index.json`, "utf8"));
  return namesOf(items).map((name) => ({ name, bytes: readFileSync(corpus + name) }));
}

interface IndexItem {
  readonly api: "internal" | "official" | "pair";
  readonly path: string;
  readonly files?: readonly string[];
}

function namesOf(items: readonly IndexItem[]): readonly string[] {
  return items.flatMap(({ api, files = [], path }) => {
    if (api === "official") return [path];
    if (api === "internal") return [];
    return files.filter((file) => /^input\d*(?:\.official)?\.json$/.test(file)).map((file) => `${path}/${file}`);
  });
}
