import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const corpus = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));

/** Whether the recorded data lies beside the repository. */
export const hasCorpus = existsSync(`${corpus}index.json`);

/** Something recorded from one of the APIs. */
export interface CorpusEntry {
  /** Its path in the corpus. */
  readonly name: string;
  /** The file as it is. */
  readonly bytes: Uint8Array;
}

/** Every entry of the official API, and the official side of every pair. Empty without a corpus. */
export function officialEntries(): readonly CorpusEntry[] {
  return readEntries("official", /^input\d*(?:\.official)?\.json$/);
}

/** Every entry of the internal API, and the internal side of every pair. Empty without a corpus. */
export function internalEntries(): readonly CorpusEntry[] {
  return readEntries("internal", /^input\d*\.internal\.json$/);
}

function readEntries(wanted: IndexItem["api"], pairFile: RegExp): readonly CorpusEntry[] {
  if (!hasCorpus) return [];
  const { items }: { readonly items: readonly IndexItem[] } = JSON.parse(readFileSync(`${corpus}index.json`, "utf8"));
  const names = items.flatMap(({ api, files = [], path }) => {
    if (api === wanted) return [path];
    return api === "pair" ? files.filter((file) => pairFile.test(file)).map((file) => `${path}/${file}`) : [];
  });
  return names.map((name) => ({ name, bytes: readFileSync(corpus + name) }));
}

/** The folders of the official API's entries, one for each source. Empty without a corpus. */
export function officialFolders(): readonly string[] {
  return hasCorpus ? readdirSync(`${corpus}official`).map((name) => `${corpus}official/${name}`) : [];
}

interface IndexItem {
  readonly api: "internal" | "official" | "pair";
  readonly path: string;
  readonly files?: readonly string[];
}
