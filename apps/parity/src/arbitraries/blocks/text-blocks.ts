import type { Color, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import { type Maker, makeAll, type Site } from "../../workspace/site.js";
import { icons } from "../files/icons.js";
import { maybe } from "../maybe.js";
import { colors } from "../text/annotations.js";
import { richTexts } from "../text/rich-texts.js";
import { type BlockDraft, type BlockMaker, blockDrafts, placeBlock } from "./block-parts.js";

/** Blocks that stand inside one another. */
export type ChildMakers = fc.Arbitrary<readonly BlockMaker[]>;

interface TextDraft {
  readonly block: BlockDraft;
  readonly richText: Maker<RichText>;
  readonly color: Color | undefined;
  readonly children: readonly BlockMaker[];
}

function textDrafts(children: ChildMakers): fc.Arbitrary<TextDraft> {
  return fc.record({ block: blockDrafts, richText: richTexts, color: maybe(colors, 4), children });
}

/** Makes what every block with text has. */
function placeText({ block, richText, color, children }: TextDraft, site: Site) {
  const { common, inside, own } = placeBlock(block, site);
  return {
    ...common,
    richText: richText(own),
    ...(color && { color }),
    children: makeAll(children, inside),
  };
}

const noChildren = fc.constant<readonly BlockMaker[]>([]);

/** Every kind of block with text of its own. Headings hold others only if they fold. */
export function textBlocks(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  const drafts = textDrafts(children);
  const levels = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: drafts.map(
        (draft): BlockMaker =>
          (site) => ({ ...placeText(draft, site), type: "paragraph" }),
      ),
    },
    fc.record({ draft: textDrafts(noChildren), level: levels }).map(
      ({ draft, level }): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "heading", level, isToggleable: false }),
    ),
    fc.record({ draft: drafts, level: levels }).map(
      ({ draft, level }): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "heading", level, isToggleable: true }),
    ),
    fc
      .record({
        draft: drafts,
        format: maybe(fc.constantFrom("circle" as const, "disc" as const, "square" as const), 4),
      })
      .map(
        ({ draft, format }): BlockMaker =>
          (site) => ({
            ...placeText(draft, site),
            type: "bulleted_list_item",
            ...(format && { bulletFormat: format }),
          }),
      ),
    fc
      .record({
        draft: drafts,
        start: maybe(fc.constantFrom(0, 1, 7, 1999), 4),
        format: maybe(fc.constantFrom("letters" as const, "numbers" as const, "roman" as const), 4),
      })
      .map(
        ({ draft, start, format }): BlockMaker =>
          (site) => ({
            ...placeText(draft, site),
            type: "numbered_list_item",
            ...(start !== undefined && { listStartIndex: start }),
            ...(format && { listFormat: format }),
          }),
      ),
    fc.record({ draft: drafts, checked: fc.boolean() }).map(
      ({ draft, checked }): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "to_do", checked }),
    ),
    drafts.map(
      (draft): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "toggle" }),
    ),
    fc.record({ draft: drafts, isLarge: fc.boolean() }).map(
      ({ draft, isLarge }): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "quote", ...(isLarge && { size: "large" }) }),
    ),
    fc.record({ draft: drafts, icon: maybe(icons) }).map(
      ({ draft, icon }): BlockMaker =>
        (site) => ({ ...placeText(draft, site), type: "callout", ...(icon && { icon: icon(site) }) }),
    ),
    drafts.map(
      ({ color: _none, ...draft }): BlockMaker =>
        (site) => ({
          ...placeText({ ...draft, color: undefined }, site),
          type: "template",
        }),
    ),
  );
}

/** One tab: a paragraph with an icon. */
export function tabPages(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return fc.record({ draft: textDrafts(children), icon: maybe(icons) }).map(
    ({ draft, icon }): BlockMaker =>
      (site) => ({
        ...placeText({ ...draft, block: { ...draft.block, inTrash: false } }, site),
        type: "paragraph",
        ...(icon && { icon: icon(site) }),
      }),
  );
}
