import type { Annotations, Block, Inline, RichText } from "@pagebridge/core-types";
import fc from "fast-check";

/** Pieces of text that mean something to one Markdown parser or another, and a few that mean nothing. */
const fragments = [
  ..."abc1 .,;:!?'\"()[]{}<>*_~`#+-=|\\/&$^@%\n\t",
  ..."éß「」のア中\u00A0\u3000\u200B\u2028\uFEFF’–€✅😀",
  "**",
  "__",
  "~~",
  "``",
  "```",
  "~~~",
  "1.",
  "2) ",
  "- ",
  "+ ",
  "# ",
  "> ",
  "---",
  "===",
  "***",
  "[ ] ",
  "[x](y)",
  "![i](j)",
  "[^1]",
  "[a]: b",
  "<b>",
  "</details>",
  "<!--",
  "<a@b.co>",
  "<http://x.co>",
  "&amp;",
  "&#35;",
  "&copy",
  "\\*",
  "\\\n",
  "  ",
  "  \n",
  "\n\n",
  "\r\n",
  "| - |",
  "|-|",
  ":-:",
  "http://x.co",
  "https://example.com/a_b_c?d=*e*&f",
  "www.example.com",
  "a@b.co",
  "mailto:a@b.co",
  "$x$",
  "$5",
  "snake_case",
  "word",
  " word ",
  "    code",
];

/** Text made of such pieces. */
const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: "grapheme", maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

const flag = fc.constantFrom<true | undefined>(true, undefined, undefined);

/** Any combination of marks. */
const annotations: fc.Arbitrary<Annotations> = fc
  .record({
    bold: flag,
    code: fc.constantFrom<true | undefined>(true, undefined, undefined, undefined),
    italic: flag,
    strikethrough: flag,
    underline: flag,
  })
  .map(({ bold, code, italic, strikethrough, underline }) => ({
    ...(bold && { bold }),
    ...(code && { code }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && { underline }),
  }));

const urls = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  "https://example.com",
  "https://example.com/a b(c)_d_*e*?f=1&amp;g=<h>#|\\",
  "mailto:a@b.co",
  "/relative",
);

/** Rich text of up to six texts and equations, all of them nasty, with any marks and links. */
export const nastyRichText: fc.Arbitrary<RichText> = fc.array(
  fc
    .record({
      type: fc.constantFrom("text" as const, "text" as const, "text" as const, "text" as const, "equation" as const),
      text: nastyText,
      annotations,
      url: urls,
    })
    .map(({ annotations: marks, text, type, url }): Inline => {
      const look = {
        ...(Object.keys(marks).length > 0 && { annotations: marks }),
        ...(url !== undefined && { link: { url } }),
      };
      return type === "text" ? { type, text, ...look } : { type, expression: text, ...look };
    }),
  { maxLength: 6 },
);

const plainRichText: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: nastyText.map((text): RichText => [{ type: "text", text }]) },
);

/** Trees of the blocks whose form in Markdown keeps their structure, with nasty text in all of them. */
export const blockTrees: fc.Arbitrary<readonly Block[]> = fc.letrec<{ blocks: readonly Block[]; block: Block }>(
  (tie) => {
    const children = tie("blocks");
    const id = fc.constant("00000000-0000-4000-8000-000000000001");
    const text = { id, richText: plainRichText, children };
    const cells = fc.array(plainRichText, { minLength: 2, maxLength: 2 });
    return {
      blocks: fc.array(tie("block"), { maxLength: 4, depthIdentifier: "blocks" }),
      block: fc.oneof(
        { depthIdentifier: "blocks", withCrossShrink: true, maxDepth: 5 },
        // The first one is what is taken where the tree must not grow deeper.
        fc.record({ id, type: fc.constant("divider" as const) }),
        fc.record({ ...text, type: fc.constant("paragraph" as const) }),
        fc.record({ ...text, type: fc.constant("bulleted_list_item" as const) }),
        fc.record(
          {
            ...text,
            type: fc.constant("numbered_list_item" as const),
            listStartIndex: fc.constantFrom(0, 1, 2, 9, 10, 1999),
          },
          { requiredKeys: ["children", "id", "richText", "type"] },
        ),
        fc.record({ ...text, type: fc.constant("to_do" as const), checked: fc.boolean() }),
        fc.record({
          ...text,
          type: fc.constant("heading" as const),
          level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
          isToggleable: fc.boolean(),
        }),
        fc.record({ ...text, type: fc.constant("toggle" as const) }),
        fc.record({ ...text, type: fc.constant("quote" as const) }),
        fc.record({ ...text, type: fc.constant("callout" as const) }),
        fc.record({
          id,
          type: fc.constant("code" as const),
          richText: plainRichText,
          caption: fc.constant([]),
          language: fc.constantFrom("", "c++", "mermaid"),
        }),
        fc.record({
          id,
          type: fc.constant("table" as const),
          tableWidth: fc.constant(2),
          hasColumnHeader: fc.boolean(),
          hasRowHeader: fc.boolean(),
          rows: fc.array(fc.record({ id, type: fc.constant("table_row" as const), cells }), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
        fc.record({ id, type: fc.constant("column_list" as const), children }),
        fc.record({ id, type: fc.constant("column" as const), children }),
        fc.record({ id, type: fc.constant("synced_block" as const), children }),
      ),
    };
  },
).blocks;
