import type { Id, Mention, MentionInline } from "@pagebridge/core-types";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { isRecord } from "../json.js";
import type { EncodeContext, Wire } from "./context.js";
import { dateText, encodeDate } from "./date.js";
import { encodeCustomEmoji } from "./file.js";
import { plainUrl } from "./url.js";
import { encodePartialUser, encodeUser } from "./user.js";

/** A mention on the wire; `undefined` payload stands for a kind that the JSON API has no word for. */
export interface EncodedMention {
  readonly mention: Wire | undefined;
  readonly plainText: string;
  readonly href: string | null;
}

const untitled = "Untitled";
const anonymous = "@Anonymous";

/**
 * Encodes what a mention points at.
 *
 * @param inline The mention, with the text that a reader sees.
 * @param detail `"reduced"` for a mention of a page or person past the 25th in a page property: the id stays, the name goes.
 */
export function encodeMention(
  inline: MentionInline,
  detail: "full" | "reduced",
  context: EncodeContext,
): EncodedMention {
  const { mention, text } = inline;
  switch (mention.type) {
    case "page":
      return objectMention("page", mention.pageId, text, detail, context);
    case "database":
      return objectMention("database", mention.databaseId, text, "full", context);
    case "user": {
      const hidden = detail === "reduced" || context.viewer.users === "none";
      const user = hidden ? encodePartialUser(mention.user.id) : encodeUser(mention.user, context);
      const name = context.index.users.get(mention.user.id)?.name ?? mention.user.name;
      return named({ type: "user", user }, hidden ? anonymous : text || (name ? `@${name}` : anonymous), null);
    }
    case "date":
      return named({ type: "date", date: encodeDate(mention.date) }, text || dateText(mention.date), null);
    case "custom_emoji": {
      const customEmoji = encodeCustomEmoji(mention.customEmoji, context);
      return named(
        { type: "custom_emoji", custom_emoji: customEmoji },
        text || `:${String(customEmoji["name"])}:`,
        null,
      );
    }
    case "link_preview":
      return named({ type: "link_preview", link_preview: { url: mention.url } }, text || mention.url, mention.url);
    case "link_mention":
      return named({ type: "link_mention", link_mention: linkMention(mention) }, text || mention.url, mention.url);
    case "template_mention":
      return templateMention(mention.variable, text);
    case "unsupported":
      return named(unsupportedMention(mention), text, null);
    case "agent":
    case "data_source":
    case "team":
      return { mention: undefined, plainText: text || untitled, href: null };
  }
}

function named(mention: Wire, plainText: string, href: string | null): EncodedMention {
  return { mention, plainText, href };
}

function objectMention(
  type: "database" | "page",
  id: Id,
  text: string,
  detail: "full" | "reduced",
  context: EncodeContext,
): EncodedMention {
  const isHidden = context.index.nodes.has(id) && !context.viewer.canSee(id);
  const title = isHidden || detail === "reduced" ? untitled : text || titleOf(id, context) || untitled;
  return named({ type, [type]: { id } }, title, isHidden ? null : plainUrl(id));
}

function titleOf(id: Id, { index }: EncodeContext): string | undefined {
  const node = index.nodes.get(id);
  if (node?.kind === "page") return plainText(pageTitle(node.page));
  return node?.kind === "database" ? plainText(node.database.title) : undefined;
}

/** What the source said, whether a reader kept the mention whole or what is particular to its kind. */
function unsupportedMention({ sourceType, source }: Extract<Mention, { type: "unsupported" }>): Wire {
  if (isRecord(source) && source["type"] === sourceType) return source;
  return { type: sourceType, [sourceType]: source ?? {} };
}

function linkMention(mention: Extract<Mention, { type: "link_mention" }>): Wire {
  const fields = {
    href: mention.url,
    title: mention.title,
    description: mention.description,
    link_author: mention.author,
    link_provider: mention.provider,
    thumbnail_url: mention.thumbnailUrl,
    icon_url: mention.iconUrl,
    iframe_url: mention.iframeUrl,
    height: mention.height,
    padding: mention.padding,
    padding_top: mention.paddingTop,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function templateMention(variable: "me" | "now" | "today", text: string): EncodedMention {
  if (variable === "me") {
    const payload = { type: "template_mention_user", template_mention_user: "me" };
    return named({ type: "template_mention", template_mention: payload }, text || "@Me", null);
  }
  const payload = { type: "template_mention_date", template_mention_date: variable };
  const label = variable === "now" ? "@Now" : "@Today";
  return named({ type: "template_mention", template_mention: payload }, text || label, null);
}
