import type { Annotations, Block, Inline, Page, PropertyValue, RichText, TableRowBlock } from "@pagebridge/core-types";
import { mergeInlines } from "@pagebridge/core-types";
import fc from "fast-check";
import { makeId } from "./make-reading.js";

/** A block before it has an id. */
interface Draft {
  readonly kind:
    | "callout"
    | "code"
    | "divider"
    | "heading"
    | "image"
    | "paragraph"
    | "synced_block"
    | "table"
    | "to_do"
    | "toggle";
  readonly richText: RichText;
  readonly flag: boolean;
  readonly children: readonly Draft[];
}

const annotations: fc.Arbitrary<Annotations> = fc.record(
  { bold: fc.constant(true), code: fc.constant(true), color: fc.constantFrom("red", "blue_background") },
  { requiredKeys: [] },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ type: fc.constant("text"), text: fc.string({ minLength: 1, maxLength: 5 }), annotations }),
  fc.record({ type: fc.constant("equation"), expression: fc.string({ minLength: 1, maxLength: 3 }) }),
  fc.record({
    type: fc.constant("mention"),
    text: fc.constantFrom("@Mara", "Crew"),
    mention: fc.constantFrom(
      { type: "page", pageId: makeId(801) },
      { type: "date", date: { start: "2026-05-12" } },
      { type: "user", user: { type: "person", id: makeId(802), name: "Mara" } },
    ),
  }),
);

const richText = fc.array(inline, { maxLength: 4 }).map(mergeInlines);

/** A block with others inside it, down to the given depth. */
function draftOfDepth(depth: number): fc.Arbitrary<Draft> {
  return fc.record({
    kind: fc.constantFrom<Draft["kind"]>(
      "callout",
      "code",
      "divider",
      "heading",
      "image",
      "paragraph",
      "paragraph",
      "synced_block",
      "table",
      "to_do",
      "toggle",
    ),
    richText,
    flag: fc.boolean(),
    children: depth === 0 ? fc.constant([]) : fc.array(draftOfDepth(depth - 1), { maxLength: 3 }),
  });
}

/** A page of random blocks, each with an id of its own. */
export const arbitraryPage: fc.Arbitrary<Page> = fc
  .record({ drafts: fc.array(draftOfDepth(2), { maxLength: 5 }), title: richText, checked: fc.boolean() })
  .map(({ drafts, title, checked }) => {
    let last = 0;
    const nextId = (): string => {
      last += 1;
      return makeId(last);
    };
    const properties: PropertyValue[] = [
      { type: "title", id: "title", name: "Name", richText: title },
      { type: "checkbox", id: "chk", name: "Done", checked },
      { type: "number", id: "num", name: "Depth", number: 4 },
    ];
    const children = drafts.map((each) => build(each, nextId));
    return {
      object: "page",
      id: makeId(900),
      icon: { type: "emoji", emoji: "🌊" },
      properties,
      children,
      lastEditedTime: "2026-05-12T09:30:41.000Z",
    };
  });

function build({ kind, richText, flag, children: drafts }: Draft, nextId: () => string): Block {
  const common = { id: nextId(), lastEditedTime: "2026-05-12T09:30:41.000Z" };
  switch (kind) {
    case "divider":
      return { ...common, type: kind };
    case "code":
      return { ...common, type: kind, richText, caption: [], language: flag ? "java" : "c++" };
    case "image": {
      const url = `https://files.example/space/${nextId()}/chart.png?signature=1`;
      return { ...common, type: kind, caption: richText, file: { type: "notion", url } };
    }
    case "table": {
      const rows = drafts.map((): TableRowBlock => ({ type: "table_row", id: nextId(), cells: [richText, []] }));
      return { ...common, type: kind, tableWidth: 2, hasColumnHeader: flag, hasRowHeader: false, rows };
    }
    default: {
      const children = drafts.map((each) => build(each, nextId));
      switch (kind) {
        case "synced_block":
          return { ...common, type: kind, children };
        case "heading":
          return { ...common, type: kind, level: flag ? 1 : 2, isToggleable: true, richText, children };
        case "to_do":
          return { ...common, type: kind, checked: flag, richText, children };
        case "callout":
          return { ...common, type: kind, icon: { type: "emoji", emoji: flag ? "💡" : "⚓" }, richText, children };
        default:
          return { ...common, type: kind, richText, children };
      }
    }
  }
}
