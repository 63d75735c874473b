import type { Block, DiagnosticCode } from "@pagebridge/core-types";
import type { RenderOptions } from "@pagebridge/markdown-renderer";
import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import type { Root } from "mdast";

/** Something that a dialect may be unable to say. */
export type Loss =
  | "callouts"
  | "colours of blocks"
  | "colours of highlights"
  | "colours of text"
  | "columns"
  | "checkboxes"
  | "code in links"
  | "equations"
  | "equations side by side"
  | "header columns"
  | "headerless tables"
  | "indentation"
  | "letters and Roman numerals"
  | "links on white space"
  | "links that run script"
  | "list starts"
  | "marks of labels"
  | "synced content"
  | "tabs"
  | "template buttons"
  | "toggles";

/** What shows that a loss was reported. */
export interface Report {
  readonly code: DiagnosticCode;
  readonly says: RegExp;
}

/** How a kind of block that holds blocks comes back. */
export type Form =
  | { readonly form: "admonition"; readonly isFolded: boolean }
  | { readonly form: "details" | "flow" | "quote" }
  | {
      readonly form: "tag";
      readonly name: string;
      /** The attribute that holds the own text. Absent means that it is the first paragraph. */
      readonly label?: string;
    };

/** The kinds of blocks that hold blocks and have no syntax of their own in Markdown. */
export type FormKind =
  | "callout"
  | "column"
  | "columns"
  | "copy"
  | "synced"
  | "tab"
  | "tabs"
  | "template"
  | "toggle"
  | "toggleHeading";

/** A dialect as the law sees it: how its Markdown is read, and what it cannot say. */
export interface LawFlavor {
  readonly name: FlavorName;
  /** Reads Markdown with a parser that shares nothing with our writer. */
  readonly parse: (markdown: string) => Root;
  readonly forms: { readonly [Kind in FormKind]: Form };
  /** What an equation inside a line comes back as. */
  readonly equation: "code" | "code between dollars" | "math";
  readonly blockEquation: "code" | "math";
  /** What a table comes back as. */
  readonly table: "html" | "pipes";
  /** Whether text with a coloured background comes back as highlighted in yellow, the only colour that there is. */
  readonly hasHighlights: boolean;
  /** Options that are chosen besides, and what they make of the content. */
  readonly chosen?: Pick<RenderOptions, "colors" | "underline"> & {
    readonly change?: (blocks: readonly Block[]) => readonly Block[];
  };
  /** What cannot be said, each with the diagnostic that has to be there whenever it is lost. */
  readonly inexpressible: { readonly [Name in Loss]?: Report };
}
