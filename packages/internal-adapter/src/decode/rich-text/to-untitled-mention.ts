import type { Id, LinkMention, Mention, User } from "@pagebridge/core-types";
import { defined, isRecord, oneOf, readFields, reportUnsafeUrl, toId } from "@pagebridge/core-types/adapter-tools";
import { toCustomEmoji } from "../files/to-custom-emoji.js";
import type { InternalContext } from "../internal-context.js";
import { knownUser } from "../users/to-user.js";
import type { Decoration } from "./read-spans.js";
import { dateText, toDateValue } from "./to-date-value.js";

/** What a decoration stands for, and what a reader sees of it; no text when the records do not say. */
export interface Mentioned {
  readonly mention: Mention;
  readonly text: string | undefined;
}

/** Reads the payload of one kind of decoration. */
export type MentionDecoder = (payload: readonly unknown[], context: InternalContext) => Mentioned | undefined;

const decoders: ReadonlyMap<string, MentionDecoder> = new Map<string, MentionDecoder>([
  ["ce", ([id], context) => withId(id, (emojiId) => toEmoji(emojiId, context))],
  ["d", ([date], context) => toDate(date, context)],
  ["lm", ([link], context) => toLinkMention(link, context)],
  ["r", ([id], context) => withId(id, (botId) => toUserMention(botId, "bot", context))],
  ["tv", ([variable]) => toVariable(variable)],
  ["u", ([id], context) => withId(id, (userId) => toUserMention(userId, "unknown", context))],
]);

/** Reads a decoration that does not show the title of something else; undefined for every other. */
export function toUntitledMention({ code, payload }: Decoration, context: InternalContext): Mentioned | undefined {
  return decoders.get(code)?.(payload, context);
}

/** Makes what an id stands for; undefined when the value is no id. */
export function withId(value: unknown, make: (id: Id) => Mentioned | undefined): Mentioned | undefined {
  const id = toId(value);
  return id === undefined ? undefined : make(id);
}

function toEmoji(id: Id, context: InternalContext): Mentioned {
  const customEmoji = toCustomEmoji(id, context);
  return {
    mention: { type: "custom_emoji", customEmoji },
    text: customEmoji.name === undefined ? undefined : `:${customEmoji.name}:`,
  };
}

function toDate(wire: unknown, context: InternalContext): Mentioned | undefined {
  const date = isRecord(wire) ? toDateValue(wire, context) : undefined;
  return date && { mention: { type: "date", date }, text: dateText(date) };
}

function toLinkMention(wire: unknown, context: InternalContext): Mentioned | undefined {
  const fields = readFields(wire, context);
  const url = typeof wire === "string" ? wire : (fields.text("href") ?? fields.text("url"));
  if (url === undefined || url === "") return undefined;
  reportUnsafeUrl(url, context);
  const details: Omit<LinkMention, "type" | "url"> = defined({
    title: fields.text("title"),
    description: fields.text("description"),
    author: fields.text("link_author"),
    provider: fields.text("link_provider"),
    thumbnailUrl: fields.text("thumbnail_url"),
    iconUrl: fields.text("icon_url"),
    iframeUrl: fields.text("iframe_url"),
    height: fields.number("height"),
    padding: fields.number("padding"),
    paddingTop: fields.number("padding_top"),
  });
  return { mention: { type: "link_mention", url, ...details }, text: url };
}

function toUserMention(id: Id, kind: "bot" | "unknown", context: InternalContext): Mentioned {
  const user: User = knownUser(id, context) ?? { type: kind, id };
  return { mention: { type: "user", user }, text: user.name === undefined ? undefined : `@${user.name}` };
}

const variables = ["me", "now", "today"] as const;
const variableTexts = { me: "@Me", now: "@Now", today: "@Today" } as const;

function toVariable(wire: unknown): Mentioned | undefined {
  const variable = oneOf(variables, isRecord(wire) ? wire["type"] : wire);
  return variable && { mention: { type: "template_mention", variable }, text: variableTexts[variable] };
}
