import type { Id, LinkMention, Mention, User } from "@pagebridge/core-types";
import {
  defined,
  isList,
  isRecord,
  oneOf,
  readFields,
  reportUnsafeUrl,
  toId,
} from "@pagebridge/core-types/adapter-tools";
import { toLinkDetails } from "../blocks/to-link-details.js";
import { toCustomEmoji } from "../files/to-custom-emoji.js";
import type { InternalContext } from "../internal-context.js";
import { knownUser } from "../users/to-user.js";
import type { Decoration } from "./read-spans.js";
import { collectionTitle, isDatabaseBlock, teamName, titleOfTarget } from "./title-of-target.js";
import { dateText, toDateValue } from "./to-date-value.js";

/** What a decoration stands for, and what a reader sees of it; no text when the records do not say. */
export interface Mentioned {
  readonly mention: Mention;
  readonly text: string | undefined;
}

type MentionDecoder = (payload: readonly unknown[], context: InternalContext) => Mentioned | undefined;

const decoders: ReadonlyMap<string, MentionDecoder> = new Map<string, MentionDecoder>([
  ["ce", ([id], context) => withId(id, (emojiId) => toEmoji(emojiId, context))],
  ["d", ([date], context) => toDate(date, context)],
  ["eoi", ([id], context) => withId(id, (blockId) => toLinkPreview(blockId, context))],
  ["lm", ([link], context) => toLinkMention(link, context)],
  ["p", ([id], context) => withId(id, (pageId) => toPageOrDatabase(pageId, context))],
  ["r", ([id], context) => withId(id, (botId) => toUserMention(botId, "bot", context))],
  ["tv", ([variable]) => toVariable(variable)],
  ["u", ([id], context) => withId(id, (userId) => toUserMention(userId, "unknown", context))],
  ["‣", ([pointer], context) => toPointed(pointer, context)],
]);

/** Reads what an object decoration stands for; undefined when its kind or its payload has no name here. */
export function toMention({ code, payload }: Decoration, context: InternalContext): Mentioned | undefined {
  return decoders.get(code)?.(payload, context);
}

function withId(value: unknown, make: (id: Id) => Mentioned | undefined): Mentioned | undefined {
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

function toLinkPreview(blockId: Id, context: InternalContext): Mentioned | undefined {
  const record = context.records.record("block", blockId);
  const details = record && toLinkDetails(record, context.at({ id: blockId }));
  if (!details || details.url === "") return undefined;
  return { mention: { type: "link_preview", ...details }, text: details.url };
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

/** Whether it is a page or a database, only its record says; the official API calls a page what it cannot tell. */
function toPageOrDatabase(id: Id, context: InternalContext): Mentioned {
  const record = context.records.record("block", id);
  const mention: Mention =
    record && isDatabaseBlock(record) ? { type: "database", databaseId: id } : { type: "page", pageId: id };
  return { mention, text: record && titleOfTarget(record, context.records) };
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

/** `[table, id]`, the way in which the app can point at anything. */
function toPointed(pointer: unknown, context: InternalContext): Mentioned | undefined {
  const [kind, value] = isList(pointer) ? pointer : [];
  return withId(value, (id) => {
    switch (kind) {
      case "agent":
        return { mention: { type: "agent", agentId: id }, text: undefined };
      case "collection":
        return { mention: { type: "data_source", dataSourceId: id }, text: collectionTitle(id, context.records) };
      case "team":
        return { mention: { type: "team", teamId: id }, text: teamName(id, context.records) };
      default:
        return undefined;
    }
  });
}
