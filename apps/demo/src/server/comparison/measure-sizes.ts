import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";
import { internalObjectsIn, officialObjectsIn } from "../raw/index-answers.js";
import type { MeasuredPage } from "./measure-pages.js";

/** The JSON of the blocks that both APIs sent, in bytes. */
export interface MeasuredSizes {
  readonly blocks: number;
  readonly official: number;
  readonly internal: number;
  /** Of rich text alone. */
  readonly officialText: number;
  readonly internalText: number;
}

/** Adds up what the same blocks take in each API. */
export function measureSizes(pages: readonly MeasuredPage[]): MeasuredSizes {
  let [blocks, official, internal, officialText, internalText] = [0, 0, 0, 0, 0];
  for (const page of pages) {
    const right = internalObjectsIn(page.internal.answers);
    for (const [id, left] of officialObjectsIn(page.official.answers)) {
      const same = right.get(id);
      if (same === undefined) continue;
      blocks += 1;
      official += Buffer.byteLength(left);
      internal += Buffer.byteLength(same);
      officialText += textBytes(JSON.parse(left), "rich_text");
      internalText += textBytes(JSON.parse(same), "title");
    }
  }
  return { blocks, official, internal, officialText, internalText };
}

/** The size of all lists under a key, wherever in the value they are. */
function textBytes(value: unknown, key: string): number {
  if (isList(value)) return value.reduce<number>((sum, item) => sum + textBytes(item, key), 0);
  if (!isRecord(value)) return 0;
  let sum = 0;
  for (const [name, inner] of Object.entries(value)) {
    sum += name === key && isList(inner) ? Buffer.byteLength(JSON.stringify(inner)) : textBytes(inner, key);
  }
  return sum;
}
