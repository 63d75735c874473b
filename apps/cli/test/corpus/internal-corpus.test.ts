import { decodeDocument } from "@pagebridge/internal-adapter";
import { afterAll, describe, expect, it } from "vitest";
import { convertDocument } from "../../src/convert/convert-document.js";
import { parseJson } from "../../src/convert/parse-json.js";
import { normalizeSpace, visibleText } from "../support/visible-text.js";
import { hasCorpus, internalEntries } from "./corpus-entries.js";
import { idsIn } from "./model-blocks.js";
import { recordedRoots, recordedTexts } from "./recorded-texts.js";

const title = hasCorpus
  ? "pagebridge convert, on everything recorded from the internal API"
  : "pagebridge convert, on recordings of the internal API (skipped: the corpus does not lie beside this checkout)";

interface ShownEntry {
  readonly name: string;
  /** Recorded blocks that stand in no page that was converted. */
  readonly unseen: readonly string[];
  readonly texts: number;
  readonly lost: readonly string[];
}

/** Converts every page in a recording, and looks for the texts of each block in the Markdown of the page that it stands in. */
function showEntry(name: string, json: unknown): ShownEntry {
  const recorded = new Map(recordedTexts(json).map((block) => [block.id, block]));
  const seen = new Set<string>();
  const lost: string[] = [];
  let texts = 0;
  for (const pageId of recordedRoots(json)) {
    const { value } = decodeDocument(json, { pageId });
    const text = visibleText(convertDocument(value, "markdown", {}).text);
    for (const id of new Set(idsIn(value))) {
      const block = recorded.get(id);
      if (!block) continue;
      seen.add(id);
      texts += block.texts.length;
      for (const piece of block.texts) {
        if (!text.includes(normalizeSpace(piece))) lost.push(`${name}: ${block.type} ${id} ${JSON.stringify(piece)}`);
      }
    }
  }
  return { name, unseen: [...recorded.keys()].filter((id) => !seen.has(id)), texts, lost };
}

const shown = internalEntries().map(({ bytes, name }) => showEntry(name, parseJson(bytes, name)));

describe.skipIf(!hasCorpus)(title, () => {
  afterAll(() => {
    const sum = (count: (entry: ShownEntry) => number): number =>
      shown.reduce((total, entry) => total + count(entry), 0);
    console.log(
      `${shown.length} entries of the internal API, ${sum(({ texts }) => texts)} texts, ${sum(({ lost }) => lost.length)} shown differently`,
    );
  });

  it("converts every block in the page that it stands in", () => {
    expect(shown.flatMap(({ name, unseen }) => unseen.map((id) => `${name}: ${id}`))).toEqual([]);
  });

  it("shows every text that a reader of Notion sees", () => {
    expect(shown.flatMap(({ lost }) => lost)).toEqual([]);
  });
});
