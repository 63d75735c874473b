import { describe, expect, it } from "vitest";
import { filesToSign } from "../../src/decode/files/files-to-sign.js";
import { fileIdOf, stableSource } from "../../src/decode/files/stable-source.js";
import { toCover } from "../../src/decode/files/to-cover.js";
import { toFile } from "../../src/decode/files/to-file.js";
import { toIcon } from "../../src/decode/files/to-icon.js";
import { collectFrom } from "../../src/decode/internal-context.js";
import { madeBlock, madeCollection, madeId, madePage, madeRow, madeSpace, storeOf } from "../support/made-records.js";

const fileId = "f11e0000-0000-4000-8000-000000000001";
const attachment = `attachment:${fileId}:plan: v2.png`;
const legacy = `https://s3-us-west-2.amazonaws.com/secure.notion-static.com/${fileId}/plan.png`;
const secure = `https://prod-files-secure.s3.us-west-2.amazonaws.com/${madeSpace}/${fileId}/plan.png`;
const signature = "X-Amz-Date=20261122T100000Z&X-Amz-Expires=3600&X-Amz-Signature=made";
const holder = { table: "block", id: madeId(10), spaceId: madeSpace };

describe("the address of a file that does not change", () => {
  it.each<[string, string, string | undefined]>([
    ["of an attachment", attachment, attachment],
    ["of an upload of 2018", legacy, legacy],
    ["of a signed upload of 2018", `${legacy.replace("s3-us", "s3.us")}?${signature}`, legacy],
    ["of an upload of 2023", secure, secure],
    ["of a signed upload of 2023", `${secure}?${signature}`, secure],
    [
      "of a resolved file",
      `https://file.notion.so/f/f/${madeSpace}/${fileId}/plan%3A_v2.png?table=block&expirationTimestamp=1793000000000`,
      `attachment:${fileId}:plan:_v2.png`,
    ],
    [
      "of a file resolved in 2023",
      `https://file.notion.com/f/s/${fileId}/plan.png?id=1&signature=made`,
      `attachment:${fileId}:plan.png`,
    ],
    [
      "of a picture of the image network",
      `https://img.notionusercontent.com/s3/${encodeURIComponent(`prod-files-secure/${madeSpace}/${fileId}/plan.png`)}/size/w=2000?exp=1793000000&sig=made`,
      `attachment:${fileId}:plan.png`,
    ],
    [
      "behind the app's image proxy",
      `https://app.notion.com/image/${encodeURIComponent(attachment)}?table=block&id=1&cache=v2`,
      attachment,
    ],
    ["behind the app's file proxy", `https://notion.so/signed/${encodeURIComponent(legacy)}?table=block`, legacy],
    [
      "of a file that everybody may see",
      "https://s3-us-west-2.amazonaws.com/public.notion-static.com/a/i.png",
      undefined,
    ],
    ["of a picture of the app's gallery", "/images/page-cover/webb1.jpg", undefined],
    ["of a file elsewhere", "https://example.org/prod-files-secure/plan.png", undefined],
    ["of nothing", "", undefined],
  ])("%s is told", (_case, address, expected) => {
    expect(stableSource(address)).toBe(expected);
  });

  it.each([attachment, legacy, secure])("names the file by its id: %s", (stable) => {
    expect(fileIdOf(stable)).toBe(fileId);
  });
});

describe("a file", () => {
  const read = (address: string, store = storeOf(), more: object = {}) =>
    collectFrom(store, (context) => toFile(address, { holder, ...more }, context));

  it("has the signed URL that came, under any of the addresses that lead to it", () => {
    const store = storeOf();
    const signed = { url: "https://file.example/signed", expiresAt: "2026-11-22T11:00:00.000Z" };
    store.addSignedUrls([[secure, signed]]);
    const expected = { type: "notion", ...signed, source: secure };
    expect(read(secure, store)).toEqual({ value: expected, diagnostics: [] });
    expect(read(`${secure}?${signature}`, store)).toEqual({ value: expected, diagnostics: [] });
  });

  it("has the signed URL that notion-client keeps under the block's id, when it is that file's", () => {
    const store = storeOf();
    const url = `https://file.notion.so/f/f/${madeSpace}/${fileId}/plan.png?expirationTimestamp=1793000000000`;
    store.add({ signed_urls: { [madeId(10)]: url } });
    const expected = { type: "notion", url, expiresAt: "2026-10-26T07:33:20.000Z", source: attachment };
    expect(read(attachment, store)).toEqual({ value: expected, diagnostics: [] });
    const other = attachment.replace("0001", "0002");
    expect(read(other, store).value?.url).toMatch(/^https:\/\/app\.notion\.com\/image\//);
  });

  it("keeps an address that was signed before, with the end of its time", () => {
    const url = `${secure}?${signature}`;
    expect(read(url)).toEqual({
      value: { type: "notion", url, expiresAt: "2026-11-22T11:00:00.000Z", source: secure },
      diagnostics: [],
    });
  });

  it.each([
    ["picture", "https://app.notion.com/image/"],
    ["other", "https://www.notion.so/signed/"],
  ])("of the kind %s has the address of the app's proxy when it was not signed, and that is said", (kind, proxy) => {
    const { value, diagnostics } = read(attachment, storeOf(), { kind });
    const query = `table=block&id=${madeId(10)}&cache=v2&spaceId=${madeSpace}`;
    expect(value).toEqual({
      type: "notion",
      url: `${proxy}${encodeURIComponent(attachment)}?${query}`,
      source: attachment,
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it.each([
    ["/images/page-cover/webb1.jpg", "https://www.notion.so/images/page-cover/webb1.jpg"],
    ["https://images.example/1.jpg", "https://images.example/1.jpg"],
    [
      "https://s3-us-west-2.amazonaws.com/public.notion-static.com/a/i.png",
      "https://s3-us-west-2.amazonaws.com/public.notion-static.com/a/i.png",
    ],
    ["//evil.example/1.jpg", "//evil.example/1.jpg"],
  ])("elsewhere on the web stays where it is: %s", (address, url) => {
    expect(read(address)).toEqual({ value: { type: "external", url }, diagnostics: [] });
  });

  it.each(["upload:1:a.png", "https://files.notion.com/x/1", "https://img.notionusercontent.com/v2/1"])(
    "at an address of Notion's that has no known form is reported as drift: %s",
    (address) => {
      const { value, diagnostics } = read(address);
      expect(value).toEqual({ type: "external", url: address });
      expect(diagnostics.map(({ code }) => code)).toEqual(["schema_drift"]);
    },
  );

  it("is none while nobody has chosen one", () => {
    expect(read("  ")).toEqual({ value: undefined, diagnostics: [] });
  });
});

describe("an icon", () => {
  const emoji = { id: madeId(40), name: "gull", url: "https://emoji.example/gull.png" };
  const read = (wire: unknown) =>
    collectFrom(storeOf({ custom_emoji: [emoji] }), (context) => toIcon(wire, { holder }, context));

  it.each<[unknown, object | undefined]>([
    ["🌊", { type: "emoji", emoji: "🌊" }],
    ["1️⃣", { type: "emoji", emoji: "1️⃣" }],
    ["/icons/light-bulb_yellow.svg", { type: "icon", name: "light-bulb", color: "yellow" }],
    ["https://www.notion.so/icons/people_red.svg?mode=dark", { type: "icon", name: "people", color: "red" }],
    ["/icons/two_words_gray.svg", { type: "icon", name: "two_words", color: "gray" }],
    ["/icons/plain.svg", { type: "icon", name: "plain" }],
    ["https://i.example/i.png", { type: "file", file: { type: "external", url: "https://i.example/i.png" } }],
    [`notion://custom_emoji/${madeSpace}/${madeId(40)}`, { type: "custom_emoji", customEmoji: emoji }],
    [`notion://custom_emoji/${madeSpace}/${madeId(41)}`, { type: "custom_emoji", customEmoji: { id: madeId(41) } }],
    ["", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("%j is read", (wire, expected) => {
    expect(read(wire)).toEqual({ value: expected, diagnostics: [] });
  });

  it("of a kind that has no name here is kept by its name and reported", () => {
    const { value, diagnostics } = read("notion://sticker/7");
    expect(value).toEqual({ type: "unsupported", sourceType: "sticker" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_object"]);
  });

  it("that is no text is left out and reported", () => {
    const { value, diagnostics } = read({ emoji: "🌊" });
    expect(value).toBe(undefined);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value"]);
  });
});

describe("a cover", () => {
  it.each<[unknown, number | undefined]>([
    [0, 0],
    [-0, 0],
    [0.5, 0.5],
    [1, 1],
    [1.5, undefined],
    ["0.5", undefined],
  ])("at the position %j keeps it when it is one", (wire, position) => {
    const { value } = collectFrom(storeOf(), (context) =>
      toCover("https://i.example/c.png", wire, { holder }, context),
    );
    const file = { type: "external", url: "https://i.example/c.png" };
    expect(value).toEqual(position === undefined ? { file } : { file, position });
    expect(Object.is(value?.position, -0)).toBe(false);
  });
});

describe("the files that have to be signed", () => {
  it("are those that blocks, icons, covers, rows, collections, emoji and comments show, each once with its holder", () => {
    const file = (number: number) => `attachment:f11e0000-0000-4000-8000-${String(number).padStart(12, "0")}:a.png`;
    const store = storeOf({
      block: [
        madePage([10], { format: { page_icon: file(1), page_cover: file(2) }, discussions: [madeId(60)] }),
        madeBlock(10, "image", { properties: { source: [[file(3)]] }, format: { display_source: file(4) } }),
        madeBlock(11, "image", { properties: { source: [["https://web.example/1.png"]] } }),
        madeBlock(12, "callout", { format: { page_icon: `notion://custom_emoji/${madeSpace}/${madeId(40)}` } }),
        madeRow(13, 3, { f: [["a.png", [["a", file(5)]]], [","], ["b", [["a", "https://web.example/2.png"]]]] }),
        madeBlock(14, "text", { properties: { title: [["x", [["a", file(6)]]]] } }),
        madeBlock(2, "collection_view", { collection_id: madeId(3) }),
      ],
      collection: [madeCollection(3, {}, { icon: file(7), cover: file(8) })],
      custom_emoji: [{ id: madeId(40), url: file(9), space_id: madeSpace }],
      discussion: [{ id: madeId(60), parent_id: madeId(1), comments: [madeId(61)] }],
      comment: [{ id: madeId(61), space_id: madeSpace, attachments: [{ type: "image", source: file(10) }] }],
    });
    const ids = [1, 10, 11, 12, 13, 14, 2, 99].map(madeId);
    expect(filesToSign(store, [...ids, ...ids])).toEqual([
      { source: file(1), table: "block", id: madeId(1), spaceId: madeSpace },
      { source: file(2), table: "block", id: madeId(1), spaceId: madeSpace },
      { source: file(10), table: "comment", id: madeId(61), spaceId: madeSpace },
      { source: file(3), table: "block", id: madeId(10), spaceId: madeSpace },
      { source: file(9), table: "custom_emoji", id: madeId(40), spaceId: madeSpace },
      { source: file(5), table: "block", id: madeId(13), spaceId: madeSpace },
      { source: file(7), table: "collection", id: madeId(3), spaceId: madeSpace },
      { source: file(8), table: "collection", id: madeId(3), spaceId: madeSpace },
    ]);
  });

  it("are also the icons of a database's views, and the emoji that its collection shows", () => {
    const store = storeOf({
      block: [madeBlock(2, "collection_view", { collection_id: madeId(3), view_ids: [madeId(20), madeId(21)] })],
      collection: [madeCollection(3, {}, { parent_id: madeId(2), name: [["‣", [["ce", madeId(40)]]]] })],
      collection_view: [{ id: madeId(20), format: { collection_view_icon: attachment } }, { id: madeId(21) }],
      custom_emoji: [{ id: madeId(40), url: legacy }],
    });
    expect(filesToSign(store, [madeId(2)])).toEqual([
      { source: attachment, table: "collection_view", id: madeId(20) },
      { source: stableSource(legacy), table: "custom_emoji", id: madeId(40) },
    ]);
  });
});
