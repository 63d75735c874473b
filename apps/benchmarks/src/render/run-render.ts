import { renderContents } from "./content/contents.js";
import { countDeepItems } from "./deep-list.js";
import { findLostTexts } from "./lost-texts.js";
import { measureGrowth } from "./measure-growth.js";
import { measureThroughput, type ThroughputOptions } from "./measure-throughput.js";
import { type ContentReport, type RenderReport, toRenderRows } from "./render-report.js";
import { toModel } from "./writers/pagebridge.js";
import { type WriterName, writerNames } from "./writers/writers.js";

const blocks = 1000;
const depth = 1000;

/** What a run may change about it. */
export interface RunRenderOptions extends Partial<ThroughputOptions> {
  /** @default all of them */
  readonly names?: readonly WriterName[];
  /** How many times a thousand blocks the pages hold whose times per block are compared. @default [1, 10, 100] */
  readonly lengths?: readonly number[];
  /** Called before each content. */
  readonly onContent?: (title: string) => void;
}

/** Measures how quickly Markdown is written of content that is there already. */
export async function runRender(options: RunRenderOptions = {}): Promise<RenderReport> {
  const { lengths = [1, 10, 100], names = writerNames, onContent, rounds = 25, sampleMs = 60 } = options;
  const contents: ContentReport[] = [];
  for (const { explanation, id, make, title } of renderContents) {
    onContent?.(title);
    const json = JSON.stringify(make(blocks));
    const model = toModel(json);
    const measured = await measureThroughput(json, names, { rounds, sampleMs });
    const rows = toRenderRows(measured, (markdown) => findLostTexts(model, markdown));
    contents.push({ id, title, explanation, blocks, rows, growth: measureGrowth(model, blocks, lengths, 3) });
  }
  return { id: "render", contents, deepList: { depth, written: countDeepItems(depth) } };
}
