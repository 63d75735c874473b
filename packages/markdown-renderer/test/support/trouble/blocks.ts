import type { Block, Color, Icon, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import { nastyRichText, plainRichText } from "./rich-text.js";
import { nastyText } from "./text.js";
import { withIds } from "./with-ids.js";

const id = fc.constant("");
const richText: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 4, arbitrary: plainRichText },
  { weight: 1, arbitrary: nastyRichText },
);
const color = fc.constantFrom<Color>("red", "yellow_background");
const icon = fc.constantFrom<Icon>(
  { type: "emoji", emoji: "💡" },
  { type: "emoji", emoji: "👩‍👩‍👧" },
  { type: "icon", name: "star_outline", color: "red" },
);
const row = fc.record({
  id,
  type: fc.constant("table_row" as const),
  cells: fc.tuple(richText, richText).map((cells) => [...cells]),
});

/** Blocks without blocks inside. */
const leaves: readonly fc.Arbitrary<Block>[] = [
  fc.record({ id, type: fc.constant("divider" as const) }),
  fc.record({
    id,
    type: fc.constant("code" as const),
    richText: plainRichText,
    caption: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, plainRichText),
    language: fc.constantFrom("", "c++", "plain text", "visual basic", "a`b", "mermaid"),
  }),
  fc.record({ id, type: fc.constant("equation" as const), expression: nastyText }),
  fc.record({
    id,
    type: fc.constant("table" as const),
    tableWidth: fc.constant(2),
    hasColumnHeader: fc.boolean(),
    hasRowHeader: fc.boolean(),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  }),
];

/** Trees of all blocks that hold text or other blocks, with nasty text in all of them, to any depth. */
export const blockTrees: fc.Arbitrary<readonly Block[]> = fc
  .letrec<{ blocks: readonly Block[]; block: Block }>((tie) => {
    const children = tie("blocks");
    const text = { id, richText, children };
    const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, arbitrary);
    const colored = <T extends object>(shape: fc.Arbitrary<T>): fc.Arbitrary<T & { readonly color?: Color }> =>
      fc.tuple(shape, maybe(color)).map(([block, own]) => ({ ...block, ...(own !== undefined && { color: own }) }));
    const tab = fc.record({ ...text, type: fc.constant("paragraph" as const) });
    return {
      blocks: fc.array(tie("block"), { maxLength: 4, depthIdentifier: "blocks" }),
      block: fc.oneof(
        { depthIdentifier: "blocks", withCrossShrink: true, maxDepth: 5 },
        // The first one is what is taken where the tree must not grow deeper.
        ...leaves.slice(0, 1),
        ...leaves.slice(1),
        colored(fc.record({ ...text, type: fc.constant("paragraph" as const) })),
        colored(fc.record({ ...text, type: fc.constant("bulleted_list_item" as const) })),
        fc.record(
          {
            ...text,
            type: fc.constant("numbered_list_item" as const),
            listStartIndex: fc.constantFrom(-1, 0, 1, 2, 9, 10, 1999, 999_999_999),
            listFormat: fc.constantFrom("letters" as const, "numbers" as const, "roman" as const),
          },
          { requiredKeys: ["children", "id", "richText", "type"] },
        ),
        fc.record({ ...text, type: fc.constant("to_do" as const), checked: fc.boolean() }),
        colored(
          fc.record({
            ...text,
            type: fc.constant("heading" as const),
            level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
            isToggleable: fc.boolean(),
          }),
        ),
        colored(fc.record({ ...text, type: fc.constant("toggle" as const) })),
        colored(fc.record({ ...text, type: fc.constant("quote" as const) })),
        colored(
          fc.record(
            { ...text, type: fc.constant("callout" as const), icon },
            { requiredKeys: ["children", "id", "richText", "type"] },
          ),
        ),
        fc.record({ ...text, type: fc.constant("template" as const) }),
        fc.record({ id, type: fc.constant("column_list" as const), children: columns(children) }),
        fc.record({ id, type: fc.constant("tab" as const), children: fc.array(tab, { maxLength: 2 }) }),
        fc.record({ id, type: fc.constant("synced_block" as const), children }),
        fc.record({
          id,
          type: fc.constant("synced_block" as const),
          syncedFrom: fc.constant("00000000-0000-4000-8000-0000000000dd"),
          children,
        }),
      ),
    };
  })
  .blocks.map(withIds);

function columns(children: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<readonly Block[]> {
  const column = fc.record(
    { id, type: fc.constant("column" as const), children, widthRatio: fc.constantFrom(0.25, 0.5, 1 / 3) },
    { requiredKeys: ["children", "id", "type"] },
  );
  return fc.array(column, { maxLength: 3 });
}

type Wrapper = (children: readonly Block[], text: RichText) => Block;

const wrappers: readonly Wrapper[] = [
  (children, text) => ({ type: "bulleted_list_item", id: "", richText: text, children }),
  (children, text) => ({ type: "numbered_list_item", id: "", richText: text, children, listStartIndex: 7 }),
  (children, text) => ({ type: "to_do", id: "", richText: text, children, checked: true }),
  (children, text) => ({ type: "quote", id: "", richText: text, children }),
  (children, text) => ({ type: "toggle", id: "", richText: text, children }),
  (children, text) => ({ type: "callout", id: "", richText: text, children }),
];

/** One block inside the other, up to thirty deep, of every mix of lists, quotations and toggles. */
export const deepBlocks: fc.Arbitrary<readonly Block[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...wrappers), plainRichText), { minLength: 5, maxLength: 30 }),
    fc.oneof(
      ...leaves,
      fc.record({ id, type: fc.constant("paragraph" as const), richText, children: fc.constant([]) }),
    ),
  )
  .map(([levels, innermost]) =>
    withIds([levels.reduce<Block>((block, [wrap, text]) => wrap([block], text), innermost)]),
  );
