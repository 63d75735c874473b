import { assertNever, type Id, type LinkMention, type LinkPreviewMention, type Mention } from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { present, type Wire } from "../wire.js";
import { encodeDate } from "./date.js";
import type { Decoration } from "./span.js";

/** Encodes what a mention points at as the decoration that stands on its marker. What a reader sees is in the records that it names. */
export function encodeMention(mention: Mention, holder: Id, context: EncodeContext): Decoration {
  switch (mention.type) {
    case "page":
      return ["p", mention.pageId, context.spaceId];
    case "database":
      return ["p", mention.databaseId, context.spaceId];
    case "user":
      return [isBot(mention.user, context) ? "r" : "u", mention.user.id];
    case "date":
      return ["d", encodeDate(mention.date)];
    case "link_mention":
      return ["lm", encodeLinkMention(mention)];
    case "link_preview":
      return ["eoi", externalObjectId(mention, holder)];
    case "custom_emoji":
      return ["ce", mention.customEmoji.id, context.spaceId];
    case "template_mention":
      return ["tv", { type: mention.variable }];
    case "agent":
      return ["‣", ["agent", mention.agentId]];
    case "data_source":
      return ["‣", ["collection", mention.dataSourceId]];
    case "team":
      return ["‣", ["team", mention.teamId]];
    case "unsupported":
      return mention.source === undefined ? [mention.sourceType] : [mention.sourceType, mention.source];
    default:
      return assertNever(mention, "mention");
  }
}

/** The id of the block that holds the data of a link preview inside text. */
export function externalObjectId(mention: LinkPreviewMention, holder: Id): Id {
  return deriveId("external-object", holder, JSON.stringify(mention));
}

function isBot(user: { readonly id: Id; readonly type: string }, { index }: EncodeContext): boolean {
  return (index.users.get(user.id) ?? user).type === "bot";
}

function encodeLinkMention(mention: LinkMention): Wire {
  return present({
    href: mention.url,
    title: mention.title,
    icon_url: mention.iconUrl,
    description: mention.description,
    link_author: mention.author,
    link_provider: mention.provider,
    thumbnail_url: mention.thumbnailUrl,
    iframe_url: mention.iframeUrl,
    height: mention.height,
    padding: mention.padding,
    padding_top: mention.paddingTop,
  });
}
