import type { Block } from "./blocks/block.js";
import type { Comment } from "./comment.js";
import type { Database, DataSource, Template } from "./database.js";
import type { File } from "./file.js";
import type { CustomEmoji, Icon } from "./icon.js";
import type { Page } from "./page.js";
import type { Id, IsoDateTime, JsonValue } from "./primitives.js";
import type { PropertySchema } from "./properties/property-schema.js";
import type { PropertyValue } from "./properties/property-value.js";
import type { RichText } from "./rich-text.js";
import type { User } from "./user.js";
import type { View } from "./views/view.js";

/** The answer of the page-as-Markdown endpoint. */
export interface PageMarkdown {
  readonly id: Id;
  readonly markdown: string;
  readonly isTruncated: boolean;
  /** Blocks that the Markdown leaves out. */
  readonly unknownBlockIds: readonly Id[];
}

/** A file on its way into Notion. */
export interface FileUpload {
  readonly id: Id;
  /** Such as `pending` or `uploaded`; an open list. */
  readonly status?: string;
  readonly filename?: string;
  readonly contentType?: string;
  /** In bytes. */
  readonly contentLength?: number;
  readonly expiresAt?: IsoDateTime;
}

/** A task that the server works on after it has answered. */
export interface AsyncTask {
  readonly id: Id;
  /** Such as `queued` or `succeeded`; an open list. */
  readonly status?: string;
}

/** Row ids that a stored view query found. */
export interface ViewQuery {
  readonly id: Id;
  readonly viewId?: Id;
  readonly pageIds: readonly Id[];
  readonly totalCount?: number;
  /** When the server forgets the query. */
  readonly expiresAt?: IsoDateTime;
}

/** An error that an API answered with. */
export interface ApiErrorAnswer {
  /** HTTP status. */
  readonly status?: number;
  readonly code: string;
  readonly message: string;
}

/** A relation, people, text or rollup property read through the property endpoint, or a single value. */
export interface PropertyItems {
  readonly value: PropertyValue;
  /** Whether further items can be asked for. */
  readonly hasMore: boolean;
}

/** Whatever one recorded answer held. Tell them apart by `kind`. */
export type Document =
  | { readonly kind: "async_task"; readonly value: AsyncTask }
  | { readonly kind: "blocks"; readonly value: readonly Block[] }
  | { readonly kind: "comments"; readonly value: readonly Comment[] }
  | { readonly kind: "custom_emojis"; readonly value: readonly CustomEmoji[] }
  | { readonly kind: "data_source"; readonly value: DataSource }
  | { readonly kind: "database"; readonly value: Database }
  | { readonly kind: "documents"; readonly value: readonly Document[] }
  | { readonly kind: "error"; readonly value: ApiErrorAnswer }
  | { readonly kind: "file"; readonly value: File }
  | { readonly kind: "file_uploads"; readonly value: readonly FileUpload[] }
  | { readonly kind: "icon"; readonly value: Icon }
  | { readonly kind: "page"; readonly value: Page }
  | { readonly kind: "page_markdown"; readonly value: PageMarkdown }
  | { readonly kind: "properties"; readonly value: readonly PropertyValue[] }
  | { readonly kind: "property_items"; readonly value: PropertyItems }
  | { readonly kind: "property_schemas"; readonly value: readonly PropertySchema[] }
  | { readonly kind: "rich_text"; readonly value: RichText }
  | { readonly kind: "templates"; readonly value: readonly Template[] }
  /** The source's own words, kept whole. */
  | { readonly kind: "unsupported"; readonly value: JsonValue }
  | { readonly kind: "users"; readonly value: readonly User[] }
  | { readonly kind: "view_query"; readonly value: ViewQuery }
  | { readonly kind: "views"; readonly value: readonly View[] };
