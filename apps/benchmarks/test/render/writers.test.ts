import { describe, expect, it } from "vitest";
import { renderContents } from "../../src/render/content/contents.js";
import { findLostTexts } from "../../src/render/lost-texts.js";
import { toModel } from "../../src/render/writers/pagebridge.js";
import { type WriterName, writers } from "../../src/render/writers/writers.js";

const blocks = 60;

describe.each(renderContents)("$title", ({ id, make }) => {
  const json = JSON.stringify(make(blocks));
  const model = toModel(json);

  it.each<WriterName>(["pagebridge", "library", "notion-to-md-3"])("is shown whole by %s", async (writer) => {
    expect(findLostTexts(model, await writers[writer].prepare(json)())).toMatchObject({ lost: 0 });
  });

  it("is shown by notion-to-md 4 with a space too many around marks, and else whole", async () => {
    const { expected, lost } = findLostTexts(model, await writers["notion-to-md-4"].prepare(json)());
    expect(lost).toBe(id === "rich" ? expected : 0);
  });

  it("is written the same each time", async () => {
    const write = writers.pagebridge.prepare(json);
    expect(await write()).toBe(await write());
  });
});
