import type { DateValue } from "./date-value.js";
import type { CustomEmoji } from "./icon.js";
import type { LinkAttribute } from "./link-attribute.js";
import type { Id, JsonValue } from "./primitives.js";
import type { User } from "./user.js";

/** An agent. The official API has it in its Markdown only. */
export interface AgentMention {
  readonly type: "agent";
  readonly agentId: Id;
}

/** One of the workspace's own emoji inside text. */
export interface CustomEmojiMention {
  readonly type: "custom_emoji";
  readonly customEmoji: CustomEmoji;
}

/** A data source (the internal API's collection). */
export interface DataSourceMention {
  readonly type: "data_source";
  readonly dataSourceId: Id;
}

/** A database. */
export interface DatabaseMention {
  readonly type: "database";
  readonly databaseId: Id;
}

/** A date or a range of dates. */
export interface DateMention {
  readonly type: "date";
  readonly date: DateValue;
}

/** A link that the app shows with a title and an icon. */
export interface LinkMention {
  readonly type: "link_mention";
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  readonly author?: string;
  readonly provider?: string;
  readonly thumbnailUrl?: string;
  readonly iconUrl?: string;
  readonly iframeUrl?: string;
  /** Height of the frame, in pixels. */
  readonly height?: number;
  readonly padding?: number;
  readonly paddingTop?: number;
}

/** A link into a connected application, unfurled by it. */
export interface LinkPreviewMention {
  readonly type: "link_preview";
  readonly url: string;
  /** Filled by the internal API. */
  readonly title?: string;
  /** The service, such as `github.com`. Filled by the internal API. */
  readonly provider?: string;
  /** Filled by the internal API. */
  readonly attributes?: readonly LinkAttribute[];
}

/** A page. */
export interface PageMention {
  readonly type: "page";
  readonly pageId: Id;
}

/** A teamspace. Filled by the internal API. */
export interface TeamMention {
  readonly type: "team";
  readonly teamId: Id;
}

/** A variable in a template, which becomes a date or a person when the template is used. */
export interface TemplateMention {
  readonly type: "template_mention";
  readonly variable: "me" | "now" | "today";
}

/** A person, a bot or a group. */
export interface UserMention {
  readonly type: "user";
  readonly user: User;
}

/** A mention of a kind that this version has no name for. Its text is kept in the inline. */
export interface UnsupportedMention {
  readonly type: "unsupported";
  readonly sourceType: string;
  /** The source's own payload, for people to look at. */
  readonly source?: JsonValue;
}

/** What a mention points at. */
export type Mention =
  | AgentMention
  | CustomEmojiMention
  | DataSourceMention
  | DatabaseMention
  | DateMention
  | LinkMention
  | LinkPreviewMention
  | PageMention
  | TeamMention
  | TemplateMention
  | UnsupportedMention
  | UserMention;
