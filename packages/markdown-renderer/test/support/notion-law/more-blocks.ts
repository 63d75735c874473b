import type { AppBlockType, Block, Color, File, Icon, Inline, Mention, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import { nastyRichText, plainRichText } from "../trouble/rich-text.js";
import { nastyText, nastyUrl } from "../trouble/text.js";
import { withIds } from "../trouble/with-ids.js";

const id = fc.constant("");
const color = fc.constantFrom<Color>("red", "gray_background");
const icon = fc.constantFrom<Icon>({ type: "emoji", emoji: "⚓" }, { type: "icon", name: "pizza" });
const otherId = "00000000-0000-4000-8000-0000000000ee";
const name = fc.constantFrom("miro", 'a "quoted" name', "<b>&amp;&", "two\nlines");

const mention: fc.Arbitrary<Mention> = fc.constantFrom<Mention>(
  { type: "agent", agentId: otherId },
  { type: "data_source", dataSourceId: otherId },
  { type: "custom_emoji", customEmoji: { id: otherId, name: "party_parrot" } },
  { type: "custom_emoji", customEmoji: { id: otherId, name: "12" } },
  { type: "custom_emoji", customEmoji: { id: otherId } },
  { type: "date", date: { start: "2026-10-05T09:12", end: "2026-10-05T10:00", timeZone: "Europe/Berlin" } },
  { type: "date", date: { start: "2026-10-05", end: "2026-10-07" } },
  { type: "team", teamId: otherId },
);
const mentions: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    fc
      .tuple(mention, nastyText)
      .map(([target, text]): Inline => ({ type: "mention", mention: target, text: text || "a" })),
    nastyText.map((text): Inline => ({ type: "text", text })),
  ),
  { minLength: 1, maxLength: 4 },
);

const caption: fc.Arbitrary<RichText> = fc.oneof(fc.constant([]), plainRichText, nastyRichText, mentions);
const file: fc.Arbitrary<File> = fc.record(
  {
    type: fc.constant("external" as const),
    url: nastyUrl.map((url) => `https://b.co/${url}`.trim()),
    name: fc.constant("a.png"),
  },
  { requiredKeys: ["type", "url"] },
);
const title = fc.oneof(fc.constant(""), nastyText);

const few: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.record({
    id: fc.constant(otherId),
    type: fc.constant("paragraph" as const),
    richText: plainRichText,
    children: fc.constant([]),
  }),
  { maxLength: 2 },
);

const kinds: readonly fc.Arbitrary<Block>[] = [
  fc.record({ id, type: fc.constant("paragraph" as const), richText: mentions, children: few }),
  fc.record({ id, type: fc.constant("image" as const), file, caption }),
  fc.record({ id, type: fc.constant("image" as const), file, caption, altText: nastyText }),
  fc.record({
    id,
    type: fc.constantFrom("audio" as const, "file" as const, "pdf" as const, "video" as const),
    file,
    caption,
  }),
  fc.record({ id, type: fc.constant("bookmark" as const), url: nastyUrl, caption, title, description: title }),
  fc.record({ id, type: fc.constant("embed" as const), url: nastyUrl, caption, title }),
  fc.record({ id, type: fc.constant("link_preview" as const), url: nastyUrl, title }),
  fc.record({ id, type: fc.constant("child_page" as const), title }),
  fc.record(
    { id, type: fc.constant("child_database" as const), title, icon, isInline: fc.boolean() },
    { requiredKeys: ["id", "title", "type"] },
  ),
  fc.record({
    id,
    type: fc.constant("link_to_page" as const),
    target: fc.constantFrom(
      { type: "page_id" as const, pageId: otherId },
      { type: "database_id" as const, databaseId: otherId },
    ),
    title: nastyText,
  }),
  fc.record({ id, type: fc.constant("table_of_contents" as const), color }, { requiredKeys: ["id", "type"] }),
  fc.record({ id, type: fc.constant("breadcrumb" as const) }),
  fc.record({
    id,
    type: fc.constant("unsupported" as const),
    sourceType: name,
    richText: plainRichText,
    children: few,
  }),
  fc.record({
    id,
    type: fc.constantFrom<AppBlockType>("button", "form", "ai_block"),
    richText: plainRichText,
    children: few,
  }),
  fc.record({
    id,
    type: fc.constant("meeting_notes" as const),
    title: caption,
    sections: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom("notes" as const, "summary" as const, "transcript" as const),
        id: fc.constant(otherId),
        children: few,
      }),
      { selector: ({ kind }) => kind, maxLength: 3 },
    ),
    children: fc.constant([]),
    calendarEvent: fc.constantFrom({ startTime: "2026-10-05", endTime: "2026-10-05", attendees: [otherId, otherId] }),
  }),
  fc.record({
    id,
    type: fc.constant("tab" as const),
    children: fc.array(
      fc.record(
        { id, type: fc.constant("paragraph" as const), richText: caption, children: few, icon, color },
        { requiredKeys: ["children", "id", "richText", "type"] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record({
    id,
    type: fc.constant("table" as const),
    tableWidth: fc.constant(2),
    hasColumnHeader: fc.boolean(),
    hasRowHeader: fc.boolean(),
    columns: fc.array(fc.record({ width: fc.constant(120), color }, { requiredKeys: [] }), {
      minLength: 2,
      maxLength: 2,
    }),
    rows: fc.array(
      fc.record(
        {
          id,
          type: fc.constant("table_row" as const),
          cells: fc.tuple(caption, mentions).map((cells) => [...cells]),
          color,
        },
        { requiredKeys: ["cells", "id", "type"] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
];

/** Blocks that show something from elsewhere, mentions of every kind, tabs and tables with all that can be said about them. */
export const moreBlocks: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.oneof(...kinds), { minLength: 1, maxLength: 3 })
  .map(withIds);
