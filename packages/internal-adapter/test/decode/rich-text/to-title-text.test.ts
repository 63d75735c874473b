import { describe, expect, it } from "vitest";
import { madeBlock, madeCollection, madeId, readText, storeOf } from "../../support/made-records.js";

const page = madeId(7);
const mention = (id: string) => [["‣", [["p", id]]]];
const titled = (title: unknown) => ({ block: [madeBlock(7, "page", { properties: { title } })] });

describe("the title of a page that a text mentions", () => {
  it.each<[string, unknown, string]>([
    ["plain text", [["Meeting of "], ["May", [["b"]]]], "Meeting of May"],
    ["a marker that was typed", [["‣ and ⁍"]], "‣ and ⁍"],
    ["an equation", [["⁍", [["e", "x^2"]]]], "x^2"],
    ["a day", [["On "], ["‣", [["d", { type: "date", start_date: "2026-05-12" }]]]], "On 2026-05-12"],
    ["a person who came along", [["‣", [["u", madeId(9)]]]], "@Mara"],
    ["a person who did not", [["Ask "], ["‣", [["u", madeId(8)]]]], "Ask "],
    ["an emoji", [["‣", [["ce", madeId(40)]]], [" log"]], ":harbour: log"],
    ["another title, which could mention this one", [["See "], ["‣", [["p", page]]]], "See "],
    ["text with the looks of a date", [["soon", [["d", { type: "date", start_date: "2026-05-12" }]]]], "soon"],
    ["nothing", [], "Untitled"],
  ])("shows %s", (_what, title, expected) => {
    const store = storeOf({
      ...titled(title),
      notion_user: [{ id: madeId(9), name: "Mara" }],
      custom_emoji: [{ id: madeId(40), name: "harbour" }],
    });
    expect(readText(mention(page), store).value).toMatchObject([{ text: expected }]);
  });

  it("is read without a word about what is wrong in it: that is said where the title stands", () => {
    const { diagnostics } = readText(mention(page), storeOf(titled([["‣", [["d", { type: "date" }]]]])));
    expect(diagnostics).toEqual([]);
  });

  it("is that of a database's collection, with what it mentions", () => {
    const store = storeOf({
      block: [madeBlock(2, "collection_view", { collection_id: madeId(30) })],
      collection: [madeCollection(30, {}, { name: [["Tides of "], ["‣", [["d", { start_date: "2026-05-12" }]]]] })],
    });
    expect(readText(mention(madeId(2)), store).value).toMatchObject([{ text: "Tides of 2026-05-12" }]);
  });
});
