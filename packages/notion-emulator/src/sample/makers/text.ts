import {
  type Annotations,
  type EquationInline,
  type Inline,
  type Link,
  mergeInlines,
  type RichText,
  toNotionUrl,
} from "@pagebridge/core-types";
import { rowId, sampleId } from "./sample-id.js";

/** Text as the content says it: plain, or with marks, links, mentions and equations in between. */
export type TextInput = string | Inline | readonly TextInput[];

/** Rich text in the form that the model promises: no empty run, and neighbours that look alike are one. */
export function rich(input: TextInput): RichText {
  return mergeInlines(flatten(input));
}

function flatten(input: TextInput): readonly Inline[] {
  if (typeof input === "string") return [{ type: "text", text: input }];
  return isInline(input) ? [input] : input.flatMap(flatten);
}

function isInline(input: Inline | readonly TextInput[]): input is Inline {
  return "type" in input;
}

/** Adds marks to text. */
export function marked(annotations: Annotations, input: TextInput): RichText {
  return rich(input).map((inline) => ({ ...inline, annotations: { ...inline.annotations, ...annotations } }));
}

/** Bold text. */
export const bold = (input: TextInput): RichText => marked({ bold: true }, input);
/** Italic text. */
export const italic = (input: TextInput): RichText => marked({ italic: true }, input);
/** Text that is struck through. */
export const strike = (input: TextInput): RichText => marked({ strikethrough: true }, input);
/** Underlined text. */
export const underline = (input: TextInput): RichText => marked({ underline: true }, input);
/** Code inside a line. */
export const code = (input: TextInput): RichText => marked({ code: true }, input);

/** An equation inside a line. */
export function math(expression: string): EquationInline {
  return { type: "equation", expression };
}

function linked(link: Link, input: TextInput): RichText {
  return rich(input).map((inline) => ({ ...inline, link }));
}

/** A link to another site. */
export function link(input: TextInput, url: string): RichText {
  return linked({ url }, input);
}

/** A link to a page of the workspace, and perhaps to a named block on it. */
export function pageLink(input: TextInput, page: string, block?: string): RichText {
  const pageId = sampleId("page", page);
  if (block === undefined) return linked({ url: toNotionUrl(pageId), pageId }, input);
  const blockId = sampleId("block", block);
  return linked({ url: toNotionUrl(pageId, { blockId }), pageId, blockId }, input);
}

/** A link to a row. */
export function rowLink(input: TextInput, dataSource: string, row: string): RichText {
  const pageId = rowId(dataSource, row);
  return linked({ url: toNotionUrl(pageId), pageId }, input);
}

/** Marks the passage that a named thread is about. */
export function discussed(discussion: string, input: TextInput): RichText {
  return rich(input).map((inline) => ({ ...inline, discussionIds: [sampleId("discussion", discussion)] }));
}

/** Marks text as a suggested edit that nobody has accepted yet. */
export function suggested(suggestion: "insertion" | "removal", input: TextInput): RichText {
  return rich(input).map((inline) => ({ ...inline, suggestion }));
}
