import type { Annotations, Color, Inline, Link, Mention, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import { nastyText, nastyUrl } from "./text.js";

const flag = fc.constantFrom<true | undefined>(undefined, undefined, true);
const rareFlag = fc.constantFrom<true | undefined>(undefined, undefined, undefined, true);
const color = fc.constantFrom<Color | undefined>(
  ...Array<undefined>(9).fill(undefined),
  "red",
  "blue_background",
  "yellow_background",
);

/** Any combination of marks. */
const annotations: fc.Arbitrary<Annotations | undefined> = fc
  .record({ bold: flag, code: rareFlag, color, italic: flag, strikethrough: flag, underline: rareFlag })
  .map((marks) => {
    const set = Object.entries(marks).filter(([, value]) => value !== undefined);
    return set.length === 0 ? undefined : Object.fromEntries(set);
  });

const link: fc.Arbitrary<Link | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: nastyUrl.map((url) => ({ url })) },
);

interface Look {
  readonly annotations?: Annotations;
  readonly link?: Link;
}

const look: fc.Arbitrary<Look> = fc.record({ annotations, link }).map(({ annotations: marks, link: target }) => ({
  ...(marks !== undefined && { annotations: marks }),
  ...(target !== undefined && { link: target }),
}));

const mention: fc.Arbitrary<Mention> = fc.constantFrom<Mention>(
  { type: "user", user: { type: "person", id: "00000000-0000-4000-8000-0000000000aa", name: "Mara" } },
  { type: "date", date: { start: "2026-10-05" } },
  { type: "date", date: { start: "2026-10-05T09:12:00.000+02:00", end: "2026-10-06T10:00:00.000+02:00" } },
  { type: "page", pageId: "00000000-0000-4000-8000-0000000000bb" },
  { type: "database", databaseId: "00000000-0000-4000-8000-0000000000cc" },
  { type: "link_mention", url: "https://example.com/linked", title: "Linked *page*" },
  { type: "template_mention", variable: "today" },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(nastyText, look).map(([text, style]): Inline => ({ type: "text", text, ...style })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nastyText, look)
      .map(([expression, style]): Inline => ({ type: "equation", expression, ...style })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(nastyText, mention, annotations).map(
      ([text, target, marks]): Inline => ({
        type: "mention",
        mention: target,
        // Without a text, the renderer makes one of what it knows about the target.
        text: text === "" ? "a" : text,
        ...(marks !== undefined && { annotations: marks }),
      }),
    ),
  },
);

/** One text cut at any place into runs that look different, so that marks begin and end inside words and beside every character. */
const cutText: fc.Arbitrary<RichText> = fc
  .tuple(nastyText, nastyText, fc.array(fc.tuple(fc.nat(24), look), { minLength: 1, maxLength: 5 }))
  .map(([first, second, cuts]) => {
    const characters = Array.from(first + second);
    const places = [...new Set(cuts.map(([place]) => place % (characters.length + 1)))].sort((a, b) => a - b);
    const bounds = [0, ...places, characters.length];
    return bounds.slice(1).flatMap((end, index): Inline[] => {
      const text = characters.slice(bounds[index], end).join("");
      return text === "" ? [] : [{ type: "text", text, ...(cuts[index % cuts.length]?.[1] ?? {}) }];
    });
  });

/** Nasty texts, equations and mentions with any marks, colours and links that overlap in any way. */
export const nastyRichText: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 3, arbitrary: fc.array(inline, { maxLength: 6 }) },
  { weight: 1, arbitrary: cutText },
);

/** The same without anything but text. */
export const plainRichText: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: nastyText.map((text): RichText => [{ type: "text", text }]) },
);
