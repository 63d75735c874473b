import { type Diagnostic, type Document, normalizeId, PagebridgeError } from "@pagebridge/core-types";
import { type ConvertedDocument, convertDocument } from "../../src/convert/convert-document.js";
import { decodeInput } from "../../src/convert/decode-input.js";
import { parseJson } from "../../src/convert/parse-json.js";
import { normalizeSpace, visibleText } from "../support/visible-text.js";
import type { CorpusEntry } from "./corpus-entries.js";
import { idsIn, modelBlocks } from "./model-blocks.js";
import { type RecordedBlock, recordedBlocks } from "./recorded-blocks.js";

/** What became of one entry. */
export interface ConvertedEntry {
  readonly name: string;
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the renderer declared that there is no content to write. */
  readonly markdown: string | undefined;
  /** The sentence of that declaration. */
  readonly refusal: string | undefined;
  readonly recorded: readonly RecordedBlock[];
  /** Recorded blocks that the model does not hold as often as the recording. */
  readonly lostBlocks: readonly string[];
  /** Blocks of the model that no recorded block stands behind. */
  readonly inventedBlocks: number;
  /** Recorded texts that the Markdown does not show, or less often. */
  readonly lostTexts: readonly { readonly blockId: string; readonly text: string }[];
}

/** Converts an entry as `pagebridge convert` does, and compares what comes out with what was recorded. */
export function convertEntry({ bytes, name }: CorpusEntry): ConvertedEntry {
  const json = parseJson(bytes, name);
  const { diagnostics, value: document } = decodeInput({ kind: "file", json }, "auto", undefined);
  const converted = convertOrRefuse(document);
  const recorded = recordedBlocks(json);
  const text = visibleText(converted.markdown ?? "");
  return {
    name,
    document,
    diagnostics: [...diagnostics, ...converted.diagnostics],
    markdown: converted.markdown,
    refusal: converted.refusal,
    recorded,
    lostBlocks: lostBlocks(recorded, document),
    inventedBlocks: inventedBlocks(recorded, document),
    lostTexts: lostTexts(recorded, text),
  };
}

function convertOrRefuse(document: Document): {
  readonly markdown: string | undefined;
  readonly refusal: string | undefined;
  readonly diagnostics: ConvertedDocument["diagnostics"];
} {
  try {
    const { diagnostics, text } = convertDocument(document, "markdown", {});
    return { markdown: text, refusal: undefined, diagnostics };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code !== "invalid_input") throw error;
    return { markdown: undefined, refusal: error.message, diagnostics: [] };
  }
}

/** A text that several blocks have must be shown as often. */
function lostTexts(recorded: readonly RecordedBlock[], text: string): ConvertedEntry["lostTexts"] {
  const left = new Map<string, number>();
  return recorded.flatMap(({ id = "", texts }) =>
    texts.map(normalizeSpace).flatMap((expected) => {
      const count = left.get(expected) ?? text.split(expected).length - 1;
      left.set(expected, count - 1);
      return count > 0 ? [] : [{ blockId: id, text: expected }];
    }),
  );
}

function lostBlocks(recorded: readonly RecordedBlock[], document: Document): readonly string[] {
  const left = new Map<string, number>();
  for (const id of idsIn(document)) left.set(id, (left.get(id) ?? 0) + 1);
  const lost: string[] = [];
  for (const { id, type } of recorded) {
    const key = id === undefined ? "" : (normalizeId(id) ?? id);
    const count = left.get(key) ?? 0;
    if (count === 0) lost.push(`${type} ${key}`);
    left.set(key, count - 1);
  }
  return lost;
}

function inventedBlocks(recorded: readonly RecordedBlock[], document: Document): number {
  const known = new Set(recorded.map(({ id = "" }) => normalizeId(id) ?? id));
  return [...modelBlocks(document)].filter(({ id }) => !known.has(id)).length;
}
