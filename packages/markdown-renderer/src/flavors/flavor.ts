import type { Color } from "@pagebridge/core-types";
import type { Delimiters, PhrasingSyntax } from "../writer/phrasing/syntax.js";
import type { Containers } from "./container.js";

/** How coloured text is written. */
export interface ColorForm {
  /** The colour that stands for this one; undefined where colours are lost. */
  readonly shown: (color: Color) => Color | undefined;
  /** What stands around text of such a colour. */
  readonly wrap: (color: Color) => Delimiters;
}

/** Blocks that show a file or a page of another site. */
export type MediaKind = "audio" | "bookmark" | "embed" | "file" | "image" | "pdf" | "video";

/** The tag that a file or another page is written as. */
export interface MediaTag {
  readonly name: string;
  /** The attribute that says where it is found. */
  readonly source: string;
  /** Whether it has attributes for a title and a description. */
  readonly hasDetails?: true;
}

/** A dialect of Markdown as data: what the tree may hold, and how the writer puts it down. What is in it may change in any release. */
export interface Flavor {
  /** How what stands inside lines is put down. */
  readonly syntax: PhrasingSyntax;
  /** The deepest level of headings. */
  readonly headingLevels: number;
  /** The tags around underlined text. */
  readonly underline: Delimiters;
  readonly color: ColorForm;
  /** A line break where the syntax has no room for one: in a heading or a table cell. */
  readonly inlineBreak: string;
  /** A block of TeX: between fences as code in the language `math`, or between lines of two dollar signs. */
  readonly blockMath: "dollars" | "fence";
  /** How blocks that hold blocks are written. */
  readonly containers: Containers;
  /** What colours are called in attributes. */
  readonly colorName: (color: Color) => string;
  /** Whether blank lines part a container's tags from what is inside. */
  readonly hasTightTags: boolean;
  /** What stands where a text of a block's own is expected and there is none. Undefined where nothing can say it. */
  readonly emptyLine?: string;
  /** Whether a list can have checkboxes; without, signs stand in their place. */
  readonly hasTasks: boolean;
  /** `html`: every table as tags with Markdown in the cells. `styled`: as tags when pipes cannot say all that is known about it. */
  readonly table: "html" | "pipes" | "styled";
  /** The tags of files and other pages. Undefined where these are links. */
  readonly media: (kind: MediaKind) => MediaTag | undefined;
  /** Whether a file beside the document plays or shows in place when it is written like a picture. */
  readonly embedsFiles: boolean;
  /** How pages, databases, people and dates are named: by links and text, or by tags. */
  readonly references: "links" | "tags";
  /** What stands in the place of something that cannot be written. */
  readonly placeholder: "line" | "tag";
  /** Where the entries of a table of contents lead: to anchors as GitHub makes them, to the text of headings; or a tag. */
  readonly tableOfContents: "anchors" | "tag" | "titles";
  /** Whether front matter may hold maps and lists of maps, none of them, or there is no front matter. */
  readonly frontMatter: "flat" | "nested" | "none";
}
