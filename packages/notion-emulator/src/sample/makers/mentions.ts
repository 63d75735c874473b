import type { DateValue, JsonValue, LinkMention, Mention, MentionInline } from "@pagebridge/core-types";
import { customEmoji } from "../cast/custom-emojis.js";
import { person } from "../cast/people.js";
import { rowId, sampleId } from "./sample-id.js";

function mention(what: Mention, text: string): MentionInline {
  return { type: "mention", mention: what, text };
}

/** `@Somebody`. */
export function at(name: string): MentionInline {
  const user = person(name);
  return mention({ type: "user", user }, `@${user.name ?? "Anonymous"}`);
}

/** Somebody who has left and of whom only the id remains. */
export function atFormerMember(name: string): MentionInline {
  return mention({ type: "user", user: { type: "unknown", id: sampleId("user", name) } }, "@Anonymous");
}

/** A page, by its key and its title. */
export function toPage(page: string, title: string): MentionInline {
  return mention({ type: "page", pageId: sampleId("page", page) }, title);
}

/** A row, by its key and its title. */
export function toRow(dataSource: string, row: string, title: string): MentionInline {
  return mention({ type: "page", pageId: rowId(dataSource, row) }, title);
}

/** A database, by its key and its title. */
export function toDatabase(database: string, title: string): MentionInline {
  return mention({ type: "database", databaseId: sampleId("database", database) }, title);
}

/** A data source, by its key and its title. */
export function toDataSource(dataSource: string, title: string): MentionInline {
  return mention({ type: "data_source", dataSourceId: sampleId("data-source", dataSource) }, title);
}

/** A date or range of dates. */
export function onDate(start: string, more: Omit<DateValue, "start"> = {}): MentionInline {
  const date: DateValue = { start, ...more };
  return mention({ type: "date", date }, date.end === undefined ? start : `${start} → ${date.end}`);
}

/** A link that the app shows with a title and an icon. */
export function linkCard(url: string, details: Omit<LinkMention, "type" | "url">): MentionInline {
  return mention({ type: "link_mention", url, ...details }, url);
}

/** A link into a connected application. */
export function unfurled(url: string, title: string): MentionInline {
  return mention({ type: "link_preview", url, title }, url);
}

/** One of the workspace's own emoji. */
export function emoji(name: string): MentionInline {
  return mention({ type: "custom_emoji", customEmoji: customEmoji(name) }, `:${name}:`);
}

/** A teamspace. */
export function toTeam(team: string, name: string): MentionInline {
  return mention({ type: "team", teamId: sampleId("team", team) }, `@${name}`);
}

/** An agent. */
export function toAgent(agent: string, name: string): MentionInline {
  return mention({ type: "agent", agentId: sampleId("agent", agent) }, `@${name}`);
}

/** A variable that a template fills in. */
export function variable(name: "me" | "now" | "today"): MentionInline {
  const texts = { me: "@Me", now: "@Now", today: "@Today" };
  return mention({ type: "template_mention", variable: name }, texts[name]);
}

/** A mention of a kind that nobody has described yet. */
export function unknownMention(sourceType: string, text: string, source: JsonValue): MentionInline {
  return mention({ type: "unsupported", sourceType, source }, text);
}
