import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "../../src/index.js";
import { crawl } from "../support/crawl.js";
import { hasRecordings, readRecordings, withoutRecordings } from "../support/recordings.js";
import { collectShapes, constantKeys, type Shape } from "../support/shapes.js";

/** Recorded in 2026, with 2025-09-03 or 2026-03-11. */
const recentSources = ["kristaxlab-notion-sdk", "notion-sdk-py", "notionapi-r", "ultimate-notion"];

/** Recorded between 2022 and 2026; asked only about kinds that the recent ones do not have. */
const olderSources = [
  "brd6-notion-sdk-php",
  "gotion",
  "notion-ruby-mapping",
  "notion-to-md-ruby",
  "notionrs",
  "udus-notion-renderer",
];

/** Keys that the API is documented to send, and that nobody happened to record. */
const documentedKeys: ReadonlySet<string> = new Set([
  "block template: in_trash",
  "payload of column: width_ratio",
  "payload of numbered_list_item: list_format",
  "payload of numbered_list_item: list_start_index",
  "target of mention link_mention: description",
  "target of mention link_mention: height",
  "target of mention link_mention: iframe_url",
  "target of mention link_mention: link_author",
  "target of mention link_mention: padding",
  "target of mention link_mention: padding_top",
  "view: dashboard_view_id",
]);

/** Kinds that nobody recorded: documented ones, and those that the sample workspace invents to stand for tomorrow's. */
const unrecordedKinds: ReadonlySet<string> = new Set([
  "data_source property last_visited_time",
  "data_source property last_visited_time, inside",
  "data_source property location",
  "data_source property location, inside",
  "data_source property signature",
  "data_source property signature, inside",
  "group",
  "icon animated",
  "mention custom_emoji",
  "mention tide_bell",
  "page property formula, inside (unsupported)",
  "page property last_visited_time",
  "page property location",
  "page property location, inside",
  "page property rollup, inside (unsupported)",
  "page property signature",
  "page property signature, inside",
  "payload of link_to_page (calendar_event)",
  "payload of link_to_page (comment_id)",
  "property_item button",
  "property_item last_visited_time",
  "property_item location",
  "property_item people",
  "property_item signature",
  "target of mention custom_emoji",
  "target of mention tide_bell",
]);

describe.skipIf(!hasRecordings)(`the keys of the emulator's answers ${withoutRecordings}`, () => {
  const recent = collectShapes(readRecordings(recentSources));
  const older = collectShapes(readRecordings(olderSources));
  let sent: ReadonlyMap<string, Shape> = new Map();
  let emulator: Emulator | undefined;

  beforeAll(async () => {
    const workspace = createSampleWorkspace();
    emulator = await startEmulator({ workspace });
    const rootIds = workspace.roots.map((root) => root.id);
    sent = collectShapes(await crawl(emulator, { token: sampleToken, version: "2026-03-11", rootIds }));
  });

  afterAll(() => emulator?.close());

  it("cover enough kinds of objects to mean something", () => {
    expect([...sent.keys()].filter((kind) => recent.has(kind)).length).toBeGreaterThan(100);
  });

  it("all occur in what was recorded, or are documented", () => {
    const unknown = [...sent].flatMap(([kind, { keys }]) => {
      const known = recent.get(kind) ?? older.get(kind);
      return known ? [...keys.keys()].filter((key) => !known.keys.has(key)).map((key) => `${kind}: ${key}`) : [];
    });
    expect(unknown.filter((key) => !documentedKeys.has(key))).toEqual([]);
  });

  it("leave out none that every recent recording has", () => {
    const missing = [...sent].flatMap(([kind, shape]) => {
      const known = recent.get(kind);
      const always = constantKeys(shape);
      return known
        ? constantKeys(known)
            .filter((key) => !always.includes(key))
            .map((key) => `${kind}: ${key}`)
        : [];
    });
    expect(missing).toEqual([]);
  });

  it("belong to kinds of objects that were recorded, but for those that are listed here", () => {
    const unknown = [...sent.keys()].filter((kind) => !recent.has(kind) && !older.has(kind));
    expect(unknown.filter((kind) => !unrecordedKinds.has(kind))).toEqual([]);
  });
});
