import type { LinkMention, Mention } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  type FieldReader,
  fieldOf,
  isRecord,
  oneOf,
  readFields,
  reportUnsafeUrl,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toCustomEmoji } from "../files/to-custom-emoji.js";
import { toUser } from "../users/to-user.js";
import { toDateValue } from "./to-date-value.js";

type MentionDecoder = (payload: unknown, context: DecodeContext) => Mention | undefined;

const decoders: ReadonlyMap<string, MentionDecoder> = new Map<string, MentionDecoder>([
  ["agent", (payload, context) => withId(payload, context, (agentId) => ({ type: "agent", agentId }))],
  ["custom_emoji", toCustomEmojiMention],
  [
    "data_source",
    (payload, context) => withId(payload, context, (dataSourceId) => ({ type: "data_source", dataSourceId })),
  ],
  ["database", (payload, context) => withId(payload, context, (databaseId) => ({ type: "database", databaseId }))],
  ["date", toDateMention],
  ["link_mention", toLinkMention],
  ["link_preview", toLinkPreviewMention],
  ["page", (payload, context) => withId(payload, context, (pageId) => ({ type: "page", pageId }))],
  ["template_mention", toTemplateMention],
  ["user", toUserMention],
]);

const variables = ["me", "now", "today"] as const;

/** Reads the payload of a mention. What has no name here is kept whole and reported. */
export function toMention(wire: WireRecord, context: DecodeContext): Mention {
  const type = mentionType(wire);
  const mention = decoders.get(type)?.(fieldOf(wire, type), context);
  if (mention !== undefined) return mention;
  context.report({
    code: "unsupported_inline",
    message: "A mention is of a kind or form that has no name here; its text is kept.",
    sourceType: type,
  });
  return { type: "unsupported", sourceType: type, source: toJsonValue(wire) };
}

function mentionType(wire: WireRecord): string {
  const type = fieldOf(wire, "type");
  if (typeof type === "string" && type !== "") return type;
  return [...decoders.keys()].find((kind) => isRecord(fieldOf(wire, kind))) ?? "mention";
}

function withId(payload: unknown, context: DecodeContext, make: (id: string) => Mention): Mention | undefined {
  const id = readFields(payload, context).id("id");
  return id === undefined ? undefined : make(id);
}

function toCustomEmojiMention(payload: unknown, context: DecodeContext): Mention | undefined {
  const customEmoji = toCustomEmoji(payload, context);
  return customEmoji && { type: "custom_emoji", customEmoji };
}

function toDateMention(payload: unknown, context: DecodeContext): Mention | undefined {
  const date = toDateValue(payload, context);
  return date && { type: "date", date };
}

function toUserMention(payload: unknown, context: DecodeContext): Mention | undefined {
  const user = toUser(payload, context);
  return user && { type: "user", user };
}

function toTemplateMention(payload: unknown, _context: DecodeContext): Mention | undefined {
  if (!isRecord(payload)) return undefined;
  const word = fieldOf(payload, "template_mention_date") ?? fieldOf(payload, "template_mention_user");
  const variable = oneOf(variables, word);
  return variable && { type: "template_mention", variable };
}

function toLinkPreviewMention(payload: unknown, context: DecodeContext): Mention | undefined {
  const url = readFields(payload, context).text("url");
  reportUnsafeUrl(url, context);
  return url === undefined ? undefined : { type: "link_preview", url };
}

function toLinkMention(payload: unknown, context: DecodeContext): Mention | undefined {
  const fields = readFields(payload, context);
  const url = fields.text("href") ?? fields.text("url");
  reportUnsafeUrl(url, context);
  return url === undefined ? undefined : { type: "link_mention", url, ...linkDetails(fields) };
}

function linkDetails(fields: FieldReader): Omit<LinkMention, "type" | "url"> {
  return defined({
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
}
