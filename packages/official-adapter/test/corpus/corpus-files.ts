import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isRecord, listOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const corpus = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));

/** Whether the recorded data lies beside the repository. */
export const hasCorpus = existsSync(`${corpus}index.json`);

/** Why corpus tests are skipped. */
export const noCorpus = "the recorded data is not beside this checkout";

/** One file of the corpus that holds something of the official API. */
export interface CorpusFile {
  readonly name: string;
  readonly json: unknown;
}

/** Every file of the official API: its own entries, and the inputs of the pairs. */
export function officialFiles(): readonly CorpusFile[] {
  if (!hasCorpus) return [];
  return (listOf(asRecord(readJson("index.json")), "items") ?? []).flatMap((item) => {
    const { api, path } = asRecord(item);
    if (typeof path !== "string") return [];
    if (api === "official") return [{ name: path, json: readJson(path) }];
    if (api !== "pair") return [];
    const files = (listOf(asRecord(item), "files") ?? []).filter((name) => typeof name === "string");
    return files
      .filter((name) => /^input\d*(\.official)?\.json$/.test(name))
      .map((name) => ({ name: `${path}/${name}`, json: readJson(`${path}/${name}`) }));
  });
}

/** The answers in a file: the bodies of a conversation's responses in order, else the file itself. */
export function answersOf(json: unknown): readonly unknown[] {
  const interactions = isRecord(json) ? listOf(json, "interactions") : undefined;
  if (interactions) return interactions.map((interaction) => asRecord(asRecord(interaction)["response"])["body"]);
  if (isRecord(json) && stringOf(json, "object") === undefined && isRecord(json["data"])) return [json["data"]];
  return [json];
}

/** Every block object inside a JSON value, in order, outer ones first. */
export function blocksIn(json: unknown): readonly WireRecord[] {
  if (Array.isArray(json)) return json.flatMap(blocksIn);
  if (!isRecord(json)) return [];
  const inner = Object.values(json).flatMap(blocksIn);
  return json["object"] === "block" ? [json, ...inner] : inner;
}

function asRecord(value: unknown): WireRecord {
  return isRecord(value) ? value : {};
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${corpus}${path}`, "utf8"));
}
