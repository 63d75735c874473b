import { mergeInlines, plainText } from "@pagebridge/core-types";
import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { readText } from "../support/made-records.js";
import { hasCorpus, internalFiles, noCorpus } from "./corpus-files.js";

const title = hasCorpus ? "texts of the internal corpus" : `texts of the internal corpus (skipped: ${noCorpus})`;

/** Recorded runs, found by what the reference says about their form, without the code that is tested. */
type RecordedSpan = readonly [text: string, decorations?: readonly unknown[]];

interface RecordedText {
  readonly file: string;
  readonly spans: readonly RecordedSpan[];
}

const texts: readonly RecordedText[] = internalFiles().flatMap(({ name, json }) =>
  textsIn(json).map((spans) => ({ file: name, spans })),
);

const markers = ["‣", "⁍"];

describe.skipIf(!hasCorpus)(title, () => {
  it("are there in numbers that prove something", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.flatMap(({ spans }) => spans).filter(([, marks]) => marks !== undefined).length).toBeGreaterThan(100);
  });

  it("are found again, every run of them, in order", () => {
    const lost = texts.filter(({ spans }) => {
      const shown = plainText(readText(spans).value);
      let from = 0;
      return spans.some(([text]) => {
        if (markers.includes(text)) return false;
        const found = shown.indexOf(text, from);
        from = found + text.length;
        return found === -1;
      });
    });
    expect(lost).toEqual([]);
  });

  it("are merged", () => {
    const loose = texts.filter(({ spans }) => {
      const { value } = readText(spans);
      return JSON.stringify(mergeInlines(value)) !== JSON.stringify(value);
    });
    expect(loose).toEqual([]);
  });

  it("have nothing that has no name here but places, and names that are in other records", () => {
    const codes = new Set(
      texts.flatMap(({ spans }) =>
        readText(spans).diagnostics.map(({ code, sourceType }) => [code, sourceType].filter(Boolean).join(" ")),
      ),
    );
    expect([...codes].sort()).toEqual(["partial_object", "unsupported_inline plc"]);
  });
});

/** Every list of runs in a JSON value; the payloads of decorations are not looked into. */
function textsIn(json: unknown): readonly (readonly RecordedSpan[])[] {
  if (isList(json)) {
    const spans = json.filter(isSpan);
    if (spans.length > 0 && spans.length === json.length) return [spans];
    return json.flatMap(textsIn);
  }
  return isRecord(json) ? Object.values(json).flatMap(textsIn) : [];
}

function isSpan(value: unknown): value is RecordedSpan {
  if (!isList(value) || typeof value[0] !== "string" || value.length > 2) return false;
  const [, marks] = value;
  return marks === undefined || (isList(marks) && marks.every((mark) => isList(mark) && typeof mark[0] === "string"));
}
