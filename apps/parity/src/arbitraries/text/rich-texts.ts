import { type Annotations, type Inline, type Link, mergeInlines, type RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import type { Maker, Site } from "../../workspace/site.js";
import { maybe, seldom } from "../maybe.js";
import { annotations } from "./annotations.js";
import { links } from "./links.js";
import { type MentionParts, mentions, titleMentions } from "./mentions.js";
import { runTexts } from "./texts.js";

const looks = fc.record({
  annotations,
  link: maybe(links, 4),
  isDiscussed: seldom(3),
  suggestion: maybe(fc.constantFrom("insertion" as const, "removal" as const), 3),
});

interface Look {
  readonly annotations: Annotations | undefined;
  readonly link: Maker<Link> | undefined;
  readonly isDiscussed: boolean;
  readonly suggestion: Inline["suggestion"] | undefined;
}

/** A suggested edit belongs to a thread, so there is none where there are no threads. */
function lookOf({ annotations: marks, link, isDiscussed, suggestion }: Look, site: Site): Omit<Inline, "type"> {
  return {
    ...(marks && { annotations: marks }),
    ...(link && { link: link(site) }),
    ...(isDiscussed && site.threadIds.length > 0 && { discussionIds: site.threadIds }),
    ...(isDiscussed && site.threadIds.length === 1 && suggestion && { suggestion }),
  };
}

const text: fc.Arbitrary<Maker<Inline>> = fc
  .record({ text: runTexts, look: looks })
  .map((parts) => (site) => ({ type: "text", text: parts.text, ...lookOf(parts.look, site) }));

const equation: fc.Arbitrary<Maker<Inline>> = fc
  .record({ expression: fc.constantFrom("x", "\\frac{a}{b}", "a,b", "⁍", "‣", "x_{1}\\\\y", " "), look: looks })
  .map(({ expression, look }) => (site) => ({ type: "equation", expression, ...lookOf(look, site) }));

function mentionsOf(parts: fc.Arbitrary<Maker<MentionParts>>): fc.Arbitrary<Maker<Inline>> {
  return fc.record({ make: parts, annotations, isDiscussed: seldom(5) }).map(({ make, ...look }) => (site) => ({
    type: "mention",
    ...make(site),
    ...lookOf({ ...look, link: undefined, suggestion: undefined }, site),
  }));
}

function richTextOf(inlines: fc.Arbitrary<Maker<Inline>>, maxLength: number): fc.Arbitrary<Maker<RichText>> {
  return fc.array(inlines, { maxLength }).map((makers) => (site) => mergeInlines(makers.map((make) => make(site))));
}

/** Rich text with every kind of inline, mark and link. */
export const richTexts: fc.Arbitrary<Maker<RichText>> = richTextOf(
  fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: equation },
    { weight: 2, arbitrary: mentionsOf(mentions) },
  ),
  4,
);

/** Rich text of a title. It mentions no page: the title of that one might mention this one. */
export const titleTexts: fc.Arbitrary<Maker<RichText>> = richTextOf(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: equation },
    { weight: 1, arbitrary: mentionsOf(titleMentions) },
  ),
  3,
);

/** Text without any marks, such as what a name is made of. */
export function plain(value: string): RichText {
  return value === "" ? [] : [{ type: "text", text: value }];
}
