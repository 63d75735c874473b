import type { Database, Diagnostic, Discussion, File, Id, Page } from "@pagebridge/core-types";
import type { Heading, Paragraph, RootContent } from "mdast";
import type { Piece } from "./blocks/piece.js";
import type { Scope } from "./context/scope.js";
import type { ColorForm, Flavor } from "./flavors/flavor.js";
import type { BlockHooks } from "./hooks/block-hooks.js";
import type { MentionHooks } from "./hooks/mention-hooks.js";

/** What is known about a link when `pageUrl` is asked where it should lead. */
export interface PageUrlContext {
  /** What the id names. A link in the text of a page says `page`, also when it leads to a database. */
  readonly kind: "data_source" | "database" | "page";
  /** The block inside the page that the link leads to. */
  readonly blockId?: Id;
  /** The address that is written when the function gives none. */
  readonly url?: string;
}

/** What is known about a file when `fileUrl` is asked where it can be found. */
export interface FileUrlContext {
  /** What the file is used as. */
  readonly kind: "attachment" | "audio" | "cover" | "file" | "icon" | "image" | "pdf" | "property" | "video";
  /** The block, page or comment that holds the file. */
  readonly ownerId?: Id;
}

/** What a function that writes front matter is given besides the page. */
export interface FrontMatterContext {
  /** Says what the front matter leaves out. The page is named already. */
  readonly report: (diagnostic: Omit<Diagnostic, "id" | "propertyId">) => void;
  /** What the functions of this package work with. @internal */
  readonly scope: Scope;
}

/** Writes what stands above a page between `---` lines; undefined when nothing does. The lines themselves are not part of it. */
export type FrontMatter = (page: Page, context: FrontMatterContext) => string | undefined;

/** A way to write colours. What is in it may change in any release. */
export type ColorStyle = (flavor: Flavor) => ColorForm;

/** A way to write threads of comments. What is in it may change in any release. */
export interface CommentStyle {
  /** Writes those at the end of the document that nothing has marked. */
  readonly pieces: (threads: readonly Discussion[], scope: Scope) => readonly Piece[];
  /** Marks what threads are about, and notes what stands at the end. Absent where nothing is marked. */
  readonly mark?: <Node extends Piece | RootContent>(
    nodes: readonly Node[],
    threads: readonly Discussion[],
    scope: Scope,
  ) => readonly (Heading | Node | Paragraph)[];
}

/** A way to write databases inside pages. What is in it may change in any release. */
export type DatabaseStyle = (input: {
  readonly database: Database;
  readonly fallbackTitle?: string;
  readonly scope: Scope;
}) => readonly Piece[];

/** How content is written. */
export interface RenderOptions {
  /** The dialect of Markdown: a value of the entry `flavors`. @default gfm */
  readonly flavor?: Flavor;
  /** Writes the front matter of a page, such as `yaml` of the entry `front-matter`. Without it there is none. */
  readonly frontMatter?: FrontMatter;
  /** Whether a page or database begins with its title as a heading. @default "heading", or "none" for a page with front matter */
  readonly title?: "heading" | "none";
  /** Whether a page without front matter shows its other properties as a table below the title. @default "table" */
  readonly properties?: "none" | "table";
  /** Added to the level of every heading, the title included. Levels end at 6. @default 0 */
  readonly headingOffset?: number;
  /** Says where a link to a page or database leads. Without an answer, the source's link or the address in Notion's app is written. */
  readonly pageUrl?: (pageId: Id, context: PageUrlContext) => string | undefined;
  /** Says the title of a page, database or data source that something leads to, when the source gives none. Without an answer, its address is shown. */
  readonly pageTitle?: (id: Id) => string | undefined;
  /** Says where a file is found. Without an answer, the file's own URL is written; for an empty answer its name, without a link. */
  readonly fileUrl?: (file: File, context: FileUrlContext) => string | undefined;
  /** How coloured text is written: a value of the entry `colors`, or `"drop"` for text without its colours. @default the flavour's own way */
  readonly colors?: "drop" | ColorStyle;
  /** How underlined text is written; `"drop"` writes it like other text. @default "html" */
  readonly underline?: "drop" | "html";
  /** What stands in the place of what cannot be written: a line, a comment that readers do not see, or nothing. @default "placeholder" */
  readonly unsupported?: "comment" | "omit" | "placeholder";
  /** Writes threads of comments: `endnotes` or `footnotes` of the entry `comments`. Without it they are left out, with a diagnostic. */
  readonly comments?: CommentStyle;
  /** How databases inside a page are written that were read: `inlineDatabases` of the entry `databases`. @default a link */
  readonly databases?: DatabaseStyle;
  /** Functions that write blocks, by their kind. Rows of tables and labels of tabs are parts of their blocks. */
  readonly blocks?: BlockHooks;
  /** Functions that write mentions, by their kind. */
  readonly mentions?: MentionHooks;
}
