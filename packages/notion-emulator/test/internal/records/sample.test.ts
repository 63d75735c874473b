import { describe, expect, it } from "vitest";
import type { Wire } from "../../../src/internal/encode/wire.js";
import { createInternalRecords } from "../../../src/internal/records/create-internal-records.js";
import { createSampleWorkspace } from "../../../src/sample/create-sample-workspace.js";
import { indexWorkspace } from "../../../src/workspace/index-workspace.js";
import { Survey } from "../../sample/survey.js";
import { blockTypes, decorationCodes, formatKeys, schemaTypes, viewTypes } from "./known-names.js";
import { readRecords } from "./read-records.js";

const workspace = createSampleWorkspace();
const survey = new Survey(workspace);
const index = indexWorkspace(workspace);
const records = createInternalRecords(index);
const read = readRecords(records, [
  ...workspace.roots.map(({ id }) => ["block", id] as const),
  // No record lists the rows of a collection: queries do.
  ...[...index.nodes.values()].flatMap(({ id, holder }) =>
    index.nodes.get(holder ?? "")?.kind === "data_source" ? [["block", id] as const] : [],
  ),
  ...workspace.users.map(({ id, type }) => [type === "bot" ? "bot" : "notion_user", id] as const),
]);

/** What the sample has of kinds that nobody knows, and the one part of the app that the reference has no name for. */
const beyond = {
  blocks: ["folder", "hologram", "tide_widget"],
  decorations: ["tide_bell"],
  columns: ["signature"],
  views: ["orbit"],
};

function names(values: Iterable<unknown>): readonly string[] {
  return [...new Set(values)].map(String).toSorted();
}

function table(name: string): readonly Wire[] {
  return [...(read.found.get(name)?.values() ?? [])];
}

function unknown(values: Iterable<unknown>, known: readonly string[]): readonly string[] {
  return names(values).filter((name) => !known.includes(name));
}

describe("the sample workspace as records", () => {
  it("can be walked from its roots and rows to everything that it holds", () => {
    const expected = [...index.nodes.values()].map(({ id }) => id);
    const reached = new Set([...read.found.values()].flatMap((entries) => [...entries.keys()]));
    expect(expected.filter((id) => !reached.has(id))).toEqual([]);
  });

  it("names nothing that has no record, except people who have left, groups, agents and one thing that nobody knows", () => {
    const missing = names([...read.missing].map((key) => key.split(" ")[0]));
    expect(missing).toEqual(["agent", "calendar_event", "notion_user"]);
  });

  it("has ids that are records' own and in one table only", () => {
    const all = [...read.found.values()].flatMap((entries) => [...entries]);
    expect(all.filter(([id, record]) => record["id"] !== id)).toEqual([]);
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  });

  it("is plain JSON", () => {
    const all = [...read.found.values()].flatMap((entries) => [...entries.values()]);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(JSON.stringify(all)).not.toContain("notion-file:");
  });

  it("has what every block must have", () => {
    const required = ["id", "type", "parent_id", "parent_table", "alive", "version", "space_id"];
    expect(table("block").filter((record) => required.some((key) => record[key] === undefined))).toEqual([]);
    expect(names(table("block").map((record) => record["parent_table"]))).toEqual(["block", "collection", "space"]);
  });

  it("uses types of blocks that are known", () => {
    expect(
      unknown(
        table("block").map(({ type }) => type),
        blockTypes,
      ),
    ).toEqual(beyond.blocks);
  });

  it("has a block of every known type that the model tells apart", () => {
    const embeds = [
      "abstract",
      "codepen",
      "deepnote",
      "drive",
      "excalidraw",
      "figma",
      "framer",
      "gist",
      "hex",
      "invision",
    ];
    const moreEmbeds = ["loom", "maps", "miro", "mixpanel", "replit", "sketch", "tweet", "typeform", "whimsical"];
    const others = [
      "edit_reference",
      "external_object_instance_page",
      "home_shortcuts",
      "link_to_collection",
      "link_to_page",
      "temporary_ui",
    ];
    const found = names(table("block").map(({ type }) => type));
    expect(blockTypes.filter((type) => !found.includes(type))).toEqual(
      [...embeds, ...others, ...moreEmbeds].toSorted(),
    );
  });

  it("uses decorations that are known, and every one of them that the model can say", () => {
    const found = names(read.decorations);
    expect(unknown(found, decorationCodes)).toEqual(beyond.decorations);
    // These are for what the model has no word for.
    expect(decorationCodes.filter((code) => !found.includes(code))).toEqual(["sa", "sua"]);
  });

  it("uses types of columns that are known, and all of them", () => {
    const found = names(
      table("collection").flatMap((record) =>
        Object.values(Object(record["schema"])).map((column) => Object(column).type),
      ),
    );
    expect(unknown(found, schemaTypes)).toEqual(beyond.columns);
    expect(schemaTypes.filter((type) => !found.includes(type))).toEqual([]);
  });

  it("uses types of views that are known, and all of them", () => {
    const found = names(table("collection_view").map(({ type }) => type));
    expect(unknown(found, viewTypes)).toEqual(beyond.views);
    expect(viewTypes.filter((type) => !found.includes(type))).toEqual([]);
  });

  it("formats blocks with fields that are known", () => {
    const usual = table("block").filter(
      ({ type }) => type !== "transcription" && !beyond.blocks.includes(String(type)),
    );
    expect(
      unknown(
        usual.flatMap((record) => Object.keys(Object(record["format"]))),
        formatKeys,
      ),
    ).toEqual([]);
  });

  it("has as many blocks as the workspace, and what had to be made up for link previews", () => {
    const blocks = survey.blocks.filter((block) => block.type !== "child_page" && block.type !== "child_database");
    const wikiDatabases = index.databases.length - survey.databases.length;
    const expected =
      blocks.length + survey.pages.length + survey.databases.length + wikiDatabases + survey.sectionIds.length;
    const previews = survey.inlines.filter(
      (inline) => inline.type === "mention" && inline.mention.type === "link_preview",
    );
    expect(table("block").length).toBe(expected + previews.length);
  });
});
