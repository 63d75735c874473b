import type { Block, Color, MentionInline } from "@pagebridge/core-types";
import type { Code, Html, PhrasingContent } from "mdast";
import type { Placeholder } from "../blocks/placeholders.js";
import type { BlockRenderers } from "../blocks/render-block.js";
import type { TableForm } from "../blocks/table-nodes.js";
import type { Scope } from "../context/scope.js";
import type { Atom } from "../inline/atom.js";
import type { PhrasingPlace } from "../inline/phrasing-place.js";
import type { BlockMarks } from "../links/block-marks.js";
import type { TaggedLists } from "../tags/tagged-list.js";
import type { Delimiters, PhrasingSyntax } from "../writer/phrasing/syntax.js";

/** How coloured text is written. */
export interface ColorForm {
  /** Moves the colour of a block to its text. Absent where it is lost, or said by the form of the block. */
  readonly tint?: (block: Block, scope: Scope) => Block;
  /** All colours that text is written in, the one that is best outermost first. */
  readonly names: readonly Color[];
  /** The colour that stands for this one, one of the names; undefined where colours are lost. */
  readonly shown: (color: Color) => Color | undefined;
  /** The sentence that reports another colour in a colour's place, where that can be. */
  readonly approximation?: string;
  /** What stands around text of such a colour. */
  readonly wrap?: (color: Color) => Delimiters;
}

/** A dialect of Markdown: what the tree may hold, and how the writer puts it down. What is in it may change in any release. */
export interface Flavor {
  /** How what stands inside lines is put down. */
  readonly syntax: PhrasingSyntax;
  /** The deepest level of headings. */
  readonly headingLevels: number;
  /** The tags around underlined text. Empty where underlining is lost. */
  readonly underline: Delimiters;
  readonly color: ColorForm;
  /** Whether a style in a tag is an object of JavaScript, and no text. */
  readonly hasStyleObjects?: true;
  /** Whether notes can stand below the text, at the signs that lead to them. */
  readonly hasFootnotes: boolean;
  /** A line break where the syntax has no room for one: in a heading or a table cell. */
  readonly inlineBreak: string;
  /** How blocks are written that have a form of their own in this dialect. */
  readonly blocks?: Partial<BlockRenderers>;
  /** TeX that stands alone. */
  readonly equation: (value: string, scope: Scope) => Code;
  /** What stands for an equation inside a line, behind some atoms. Absent where every equation can be written. */
  readonly inlineEquation?: (equation: Atom, value: string, before: Atom[], place: PhrasingPlace, scope: Scope) => Atom;
  readonly table: TableForm;
  /** Lists of which Markdown's own form does not say all. Absent where there is no other one. */
  readonly taggedLists?: TaggedLists;
  /** What stands where an item's own text is expected and there is none. Absent where nothing can say it. */
  readonly emptyLine?: string;
  /** The line of an item with a checkbox, where lists cannot have any. */
  readonly task?: (checked: boolean, content: readonly PhrasingContent[], scope: Scope) => readonly PhrasingContent[];
  /** The tag that a mention is written as; undefined where it is a link or text. */
  readonly mentionTag?: (inline: MentionInline, scope: Scope) => Html | undefined;
  /** What stands in the place of something that cannot be written. */
  readonly placeholder: Placeholder;
  /** What stands around a remark that readers do not see. Undefined where there are none. */
  readonly comment: Delimiters | undefined;
  /** Where a link to a heading leads, by the heading's text and by the anchor that GitHub gives it. Undefined where none does. */
  readonly anchor: ((text: string, githubAnchor: string) => string) | undefined;
  /** How blocks get names that links can lead to. Absent where they have none. */
  readonly blockMarks?: BlockMarks;
  /** Whether front matter may hold maps and lists of maps, none of them, or there is no front matter. */
  readonly frontMatter: "flat" | "nested" | "none";
}
