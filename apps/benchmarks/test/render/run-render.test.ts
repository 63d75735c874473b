import { expect, it } from "vitest";
import { runRender } from "../../src/render/run-render.js";

it("measures every content, and finds a list a thousand deep written whole", { timeout: 60_000 }, async () => {
  const { contents, deepList } = await runRender({ names: ["pagebridge"], rounds: 1, sampleMs: 1, lengths: [1, 2] });
  expect(deepList).toEqual({ depth: 1000, written: 1000 });
  expect(
    contents.map(({ growth, id, rows }) => ({
      id,
      sizes: growth.points.map(({ blocks }) => blocks),
      rows: rows.map(({ lost, timeToOurs, throughputOfOurs, writer }) => ({
        writer,
        lost,
        timeToOurs,
        throughputOfOurs,
      })),
    })),
  ).toEqual(
    ["prose", "rich", "lists"].map((id) => ({
      id,
      sizes: [1000, 2000],
      rows: [{ writer: "pagebridge", lost: 0, timeToOurs: 1, throughputOfOurs: 1 }],
    })),
  );
});
