import { isId, mergeInlines, pageTitle, plainText, type RichText } from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workspaces } from "../../src/arbitraries/workspaces.js";
import { objectsIn } from "../support/walk.js";

const samples = fc.sample(workspaces, { numRuns: 400, seed: 7 });

/** Values of a field, in whatever has it. */
function found(field: string): ReadonlySet<unknown> {
  const values = samples.flatMap((workspace) =>
    Array.from(objectsIn(workspace.roots), ({ record }) => Object.entries(record).find(([key]) => key === field)?.[1]),
  );
  return new Set(values);
}

const types = [
  // blocks
  ..."ai_block audio bookmark breadcrumb bulleted_list_item button callout child_database child_page code column".split(
    " ",
  ),
  ..."column_list divider drawing embed equation file folder form heading home image link_preview link_to_page".split(
    " ",
  ),
  ..."mail meeting_notes numbered_list_item paragraph pdf post quote slide synced_block tab table table_of_contents".split(
    " ",
  ),
  ..."table_row template to_do toggle video workflow".split(" "),
  // inlines and mentions
  ..."text mention custom_emoji data_source database date link_mention page template_mention user".split(" "),
  // columns
  ..."checkbox created_by created_time email files formula last_edited_by last_edited_time last_visited_time".split(
    " ",
  ),
  ..."multi_select number people phone_number place relation rich_text rollup select status title unique_id url".split(
    " ",
  ),
  "verification",
  // views and filters
  ..."board calendar chart dashboard feed gallery list map timeline and or property".split(" "),
  // files and icons
  ..."notion external emoji icon".split(" "),
];

describe("random workspaces", () => {
  it("hold every kind of thing that both APIs can say", () => {
    const all = found("type");
    expect(types.filter((type) => !all.has(type))).toEqual([]);
  });

  it.each([
    ["isLinked", [true]],
    ["isTemplate", [true]],
    ["inTrash", [true]],
    ["isToggleable", [true, false]],
    ["isResolved", [true]],
    ["suggestion", ["insertion", "removal"]],
    ["state", ["expired", "unverified", "verified"]],
  ])("vary %s", (field, values) => {
    const all = found(field);
    expect(values.filter((value) => !all.has(value))).toEqual([]);
  });

  it("hold databases of several data sources, relations that show on both sides, and copies on other pages", () => {
    const objects = samples.flatMap((workspace) => [...objectsIn(workspace.roots)].map(({ record }) => record));
    expect(objects.some((record) => "dataSources" in record && lengthOf(record.dataSources) === 2)).toBe(true);
    expect(objects.some((record) => "syncedProperty" in record)).toBe(true);
    expect(objects.some((record) => "syncedFrom" in record)).toBe(true);
  });

  it("give ids once each, all of them dashed and lower-case", () => {
    for (const { roots } of samples) {
      const ids = [...ownIds(roots)];
      expect(ids.filter((id) => !isId(id) || id !== id.toLowerCase())).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("hold text in its one form", () => {
    for (const { roots } of samples) {
      for (const { record } of objectsIn(roots)) {
        const text = "richText" in record && isRichText(record.richText) ? record.richText : [];
        expect(mergeInlines(text)).toEqual(text);
      }
    }
  });

  it("are plain data", () => {
    for (const workspace of samples) expect(JSON.parse(JSON.stringify(workspace))).toEqual(workspace);
  });

  it("shrink to one empty page", () => {
    const nothingHolds = fc.property(workspaces, (_workspace: Workspace) => false);
    const [workspace] = fc.check(nothingHolds, { seed: 11, numRuns: 1 }).counterexample ?? [];
    expect(
      workspace?.roots.map((root) => [root.object, plainText(root.object === "page" ? pageTitle(root) : root.title)]),
    ).toEqual([["page", ""]]);
    expect(workspace?.roots.flatMap((root) => root.children ?? [])).toEqual([]);
  });
});

/** Ids that things have themselves. Copies show what has its ids elsewhere, and a block stands for the page of the same id. */
function* ownIds(value: unknown): Generator<string> {
  for (const { key, record } of objectsIn(withoutCopies(value))) {
    if (!["children", "rows", "dataSources", "views", "sections", "roots", "discussions", "comments", ""].includes(key))
      continue;
    if ("id" in record && typeof record.id === "string") yield record.id;
  }
}

function withoutCopies(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner) =>
    typeof inner === "object" && inner !== null && "syncedFrom" in inner ? { ...inner, children: [] } : inner,
  );
}

function isRichText(value: unknown): value is RichText {
  return Array.isArray(value);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
