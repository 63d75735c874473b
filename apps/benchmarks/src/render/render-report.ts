import { median } from "../report/median.js";
import type { RenderContent } from "./content/contents.js";
import type { TextLoss } from "./lost-texts.js";
import type { Growth } from "./measure-growth.js";
import type { Throughput } from "./measure-throughput.js";
import { type WriterName, writers } from "./writers/writers.js";

/** What writing came to, as plain data. */
export interface RenderReport {
  readonly id: "render";
  readonly contents: readonly ContentReport[];
  /** A list inside a list, and so on: how deep it was, and how many of its items are in the text. */
  readonly deepList: { readonly depth: number; readonly written: number };
}

/** What writing one content came to. */
export interface ContentReport {
  readonly id: RenderContent["id"];
  readonly title: string;
  readonly explanation: string;
  readonly blocks: number;
  readonly rows: readonly RenderRow[];
  /** For Pagebridge. */
  readonly growth: Growth;
}

/** What one program came to. */
export interface RenderRow extends TextLoss {
  readonly writer: WriterName;
  readonly title: string;
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
  readonly kilobytes: number;
  /** Its time divided by that of Pagebridge, for the same content: the median of the rounds. */
  readonly timeToOurs: number;
  /** The throughput of Pagebridge divided by its own, each of its own text: the median of the rounds. */
  readonly throughputOfOurs: number;
}

/** Compares what was measured of several programs with Pagebridge, round by round, since only what ran side by side can be compared. */
export function toRenderRows(
  measured: readonly Throughput[],
  lossOf: (markdown: string) => TextLoss,
): readonly RenderRow[] {
  const ours = measured.find(({ writer }) => writer === "pagebridge");
  if (ours === undefined) throw new RangeError("Nothing can be compared with Pagebridge when it was not measured.");
  return measured.map(({ megabytesPerSecond, milliseconds, rounds, text, writer }) => {
    const timeToOurs = median(rounds.map((time, round) => time / (ours.rounds[round] ?? ours.milliseconds)));
    const bytes = Buffer.byteLength(text);
    return {
      writer,
      title: writers[writer].title,
      milliseconds,
      megabytesPerSecond,
      kilobytes: bytes / 1000,
      timeToOurs,
      throughputOfOurs: (timeToOurs * Buffer.byteLength(ours.text)) / bytes,
      ...lossOf(text),
    };
  });
}
