import type { Block, Filter, HeadingBlock, Inline, NativeIconColor, OptionColor, User } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/sample/create-sample-workspace.js";
import {
  blocks,
  colors,
  type Every,
  filterKinds,
  formulas,
  icons,
  linkTargets,
  mentions,
  operators,
  properties,
  rollups,
  textColors,
  views,
} from "./every-kind.js";
import { Survey } from "./survey.js";

const survey = new Survey(createSampleWorkspace());

function keys(list: Readonly<Record<string, true>>): readonly string[] {
  return Object.keys(list).toSorted();
}

function found(values: Iterable<number | string | undefined>): readonly string[] {
  return [...new Set([...values].filter((value) => value !== undefined).map(String))].toSorted();
}

function blocksOf<Type extends Block["type"]>(type: Type): readonly Extract<Block, { type: Type }>[] {
  return survey.blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

const cases: readonly (readonly [what: string, found: readonly string[], expected: readonly string[]])[] = [
  ["block", found(survey.blocks.map((block) => block.type)), keys(blocks)],
  [
    "inline",
    found(survey.inlines.map((inline) => inline.type)),
    keys({ equation: true, mention: true, text: true } satisfies Every<Inline["type"]>),
  ],
  [
    "mention",
    found(survey.inlines.flatMap((inline) => (inline.type === "mention" ? [inline.mention.type] : []))),
    keys(mentions),
  ],
  [
    "mark",
    found(survey.inlines.flatMap((inline) => Object.keys(inline.annotations ?? {}))),
    ["bold", "code", "color", "italic", "strikethrough", "underline"],
  ],
  ["colour of text", found(survey.inlines.map((inline) => inline.annotations?.color)), keys(colors)],
  ["colour of blocks", found(survey.blocks.flatMap((block) => ("color" in block ? [block.color] : []))), keys(colors)],
  ["icon", found(survey.icons.map((icon) => icon.type)), keys(icons)],
  ["icon of a callout", found(blocksOf("callout").map((block) => block.icon?.type)), keys(icons)],
  [
    "colour of Notion's icons",
    found(survey.icons.flatMap((icon) => (icon.type === "icon" ? [icon.color] : []))),
    keys({ ...textColors, lightgray: true } satisfies Every<NativeIconColor>),
  ],
  ["link target", found(blocksOf("link_to_page").map((block) => block.target.type)), keys(linkTargets)],
  [
    "template variable",
    found(
      survey.inlines.flatMap((inline) =>
        inline.type === "mention" && inline.mention.type === "template_mention" ? [inline.mention.variable] : [],
      ),
    ),
    ["me", "now", "today"],
  ],
  ["column", found(survey.columns.map((column) => column.type)), keys(properties)],
  ["property value", found(survey.cells.map(({ value }) => value.type)), keys(properties)],
  [
    "colour of options",
    found(
      survey.columns.flatMap((column) => ("options" in column ? column.options.map((option) => option.color) : [])),
    ),
    keys({ ...textColors, default: true } satisfies Every<OptionColor>),
  ],
  [
    "formula result",
    found(survey.cells.flatMap(({ value }) => (value.type === "formula" ? [value.result.type] : []))),
    keys(formulas),
  ],
  [
    "rollup result",
    found(survey.cells.flatMap(({ value }) => (value.type === "rollup" ? [value.result.type] : []))),
    keys(rollups),
  ],
  [
    "verification state",
    found(survey.cells.flatMap(({ value }) => (value.type === "verification" ? [value.state] : []))),
    ["expired", "unverified", "verified"],
  ],
  [
    "status group",
    found(
      survey.columns.flatMap((column) => (column.type === "status" ? column.groups.map((group) => group.name) : [])),
    ),
    ["Complete", "In progress", "To-do"],
  ],
  ["view", found(survey.views.map((view) => view.type)), keys(views)],
  [
    "filter",
    found(survey.filters.map((filter) => filter.type)),
    keys({ and: true, or: true, property: true, timestamp: true, unsupported: true } satisfies Every<Filter["type"]>),
  ],
  ["filter operator", found(survey.conditions.map((condition) => condition.operator)), keys(operators)],
  [
    "value in filters",
    found(survey.filters.map((filter) => (filter.type === "property" ? filter.kind : undefined))),
    keys(filterKinds),
  ],
  [
    "heading level",
    found(blocksOf("heading").map((block) => block.level)),
    keys({ 1: true, 2: true, 3: true, 4: true } satisfies Every<HeadingBlock["level"]>),
  ],
  ["list format", found(blocksOf("numbered_list_item").map((block) => block.listFormat)), ["letters", "roman"]],
  ["bullet", found(blocksOf("bulleted_list_item").map((block) => block.bulletFormat)), ["circle", "square"]],
  [
    "section of a meeting",
    found(blocksOf("meeting_notes").flatMap((block) => block.sections.map((section) => section.kind))),
    ["notes", "summary", "transcript"],
  ],
  [
    "user",
    found(
      [
        ...survey.workspace.users,
        ...mentionedUsers(),
        ...survey.cells.flatMap(({ value }) => (value.type === "people" ? value.people : [])),
      ].map((user) => user.type),
    ),
    keys({ bot: true, group: true, person: true, unknown: true } satisfies Every<User["type"]>),
  ],
];

function mentionedUsers(): readonly User[] {
  return survey.inlines.flatMap((inline) =>
    inline.type === "mention" && inline.mention.type === "user" ? [inline.mention.user] : [],
  );
}

describe("the sample workspace", () => {
  it.each(cases)("has every kind of %s", (_what, all, expected) => {
    expect(all).toEqual(expected);
  });

  it("groups rows in every way that views know", () => {
    const groupings = survey.views.flatMap((view) => {
      if (!("configuration" in view) || view.configuration === undefined) return [];
      const { configuration } = view;
      return [
        ...("groupBy" in configuration ? [configuration.groupBy?.type] : []),
        ...("subGroupBy" in configuration ? [configuration.subGroupBy?.type] : []),
        ...("xAxis" in configuration ? [configuration.xAxis?.type] : []),
      ];
    });
    expect(found(groupings)).toEqual([
      "checkbox",
      "created_by",
      "created_time",
      "date",
      "email",
      "formula",
      "last_edited_by",
      "last_edited_time",
      "multi_select",
      "number",
      "person",
      "phone_number",
      "relation",
      "select",
      "status",
      "text",
      "title",
      "url",
    ]);
  });

  it.each([
    ["folds away", true],
    ["stays open", false],
  ] as const)("has a heading that %s", (_what, isToggleable) => {
    expect(blocksOf("heading").some((block) => block.isToggleable === isToggleable)).toBe(true);
  });

  it("has tables with every combination of headers", () => {
    const combinations = blocksOf("table").map((block) => `${block.hasColumnHeader}/${block.hasRowHeader}`);
    expect(found(combinations)).toEqual(["false/false", "false/true", "true/false", "true/true"]);
  });

  it("has files of both homes in blocks, properties and icons", () => {
    const inBlocks = survey.blocks.flatMap((block) => ("file" in block ? [block.file?.type] : []));
    const inProperties = survey.cells.flatMap(({ value }) =>
      value.type === "files" ? value.files.map((file) => file.type) : [],
    );
    const inIcons = survey.icons.flatMap((icon) => (icon.type === "file" ? [icon.file.type] : []));
    const inCovers = survey.pages.map((page) => page.cover?.file.type);
    expect([inBlocks, inProperties, inIcons, inCovers].map(found)).toEqual(Array(4).fill(["external", "notion"]));
  });

  it("has lists of references that are longer than what a page object holds", () => {
    const relations = survey.cells.map(({ value }) => (value.type === "relation" ? value.pageIds.length : 0));
    const people = survey.cells.map(({ value }) => (value.type === "people" ? value.people.length : 0));
    const inText = survey.cells.map(({ value }) =>
      value.type === "rich_text" ? value.richText.filter((inline) => inline.type === "mention").length : 0,
    );
    expect([relations, people, inText].map((counts) => Math.max(...counts))).toEqual([31, 27, 28]);
  });

  it("has pages four deep, a linked database, two data sources in one, a wiki and one in it", () => {
    expect(survey.databases.filter((database) => database.isLinked).map((database) => database.dataSources)).toEqual([
      [],
    ]);
    expect(survey.databases.filter((database) => database.dataSources.length === 2).length).toBe(1);
    const nested = survey.databases.flatMap((database) =>
      database.dataSources.flatMap((dataSource) =>
        (dataSource.rows ?? []).filter((row) => row.object === "data_source"),
      ),
    );
    expect(nested.length).toBe(1);
    expect(depthOf("When the bowline slips")).toBe(4);
  });

  it("has text that only looks like Markdown", () => {
    const text = survey.inlines.flatMap((inline) => (inline.type === "text" ? [inline.text] : [])).join("\n");
    const troubles = [
      "1. April",
      "- 2 °C",
      "> 40 knots",
      "# 1 FERRY",
      "$5 and $6",
      "[^1]",
      "Queue<Reading>",
      "<b>bold</b>",
      "relay_2",
      "]]",
    ];
    expect(troubles.filter((trouble) => !text.includes(trouble))).toEqual([]);
  });

  it("is of a size that a person can look through", () => {
    expect(survey.blocks.length).toBeGreaterThan(400);
    expect(survey.pages.length - survey.rows.length).toBe(26);
    expect(survey.rows.length).toBe(103);
  });
});

function depthOf(title: string): number {
  const byId = new Map(survey.pages.map((page) => [page.id, page]));
  let depth = 0;
  let page = survey.pages.find(({ properties: [first] }) => {
    const [run] = first?.type === "title" ? first.richText : [];
    return run?.type === "text" && run.text === title;
  });
  while (page?.parent?.type === "page_id") {
    depth += 1;
    page = byId.get(page.parent.pageId);
  }
  return depth;
}
