import type { ContentReport, RenderReport } from "./render-report.js";

/** How many times as fast as notion-to-md 3 Pagebridge writes at least, and how many times as long a block of the longest page takes at most. */
const promised = { speed: 1.5, growth: 2 };

/** What Pagebridge does not keep to, in plain sentences. */
export interface BrokenRenderPromises {
  /** What is wrong in the text. One run is enough to tell. */
  readonly contents: readonly string[];
  /** What took too long. Whatever else the machine does can be the reason, so the best of several runs tells. */
  readonly times: readonly string[];
}

/** Finds what Pagebridge does not keep to; nothing in both lists when it keeps to all of it. */
export function findBrokenRenderPromises({ contents, deepList }: RenderReport): BrokenRenderPromises {
  const { depth, written } = deepList;
  return {
    contents: [
      ...contents.flatMap(lostTexts),
      ...(written === depth ? [] : [`A list ${depth} deep: ${written} of ${depth} items are where they belong.`]),
    ],
    times: contents.flatMap((content) => [...slowWriting(content), ...growingTimes(content)]),
  };
}

function lostTexts({ rows, title }: ContentReport): readonly string[] {
  return rows
    .filter(({ lost, writer }) => writer === "pagebridge" && lost > 0)
    .map(({ expected, lost }) => `${title}: Pagebridge lost ${lost} of ${expected} texts.`);
}

function slowWriting({ rows, title }: ContentReport): readonly string[] {
  return rows
    .filter(({ throughputOfOurs, writer }) => writer === "notion-to-md-3" && throughputOfOurs < promised.speed)
    .map(
      ({ throughputOfOurs }) =>
        `${title}: Pagebridge is ${throughputOfOurs.toFixed(2)} times as fast as notion-to-md 3.1.9, and ${promised.speed} are promised.`,
    );
}

function growingTimes({ growth, title }: ContentReport): readonly string[] {
  return growth.ratio <= promised.growth
    ? []
    : [
        `${title}: a block of the longest page takes ${growth.ratio.toFixed(2)} times as long, and ${promised.growth} are allowed.`,
      ];
}
