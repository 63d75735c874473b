import type { Mention, MentionInline } from "@pagebridge/core-types";
import { reportLoss, type Scope } from "../context/scope.js";
import type { PageUrlContext } from "../options.js";
import { dateText, readableTimes } from "../properties/date-text.js";
import { userName } from "../properties/user-name.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";

/** What is written for a mention: the text that the source shows, else what can be said from the target. */
export function mentionText({ mention, text }: MentionInline, scope: Scope): string {
  const { type } = mention;
  if (type === "unsupported")
    reportLoss(scope, "A mention of an unknown kind is written as text.", "unsupported_inline", mention.sourceType);
  if (type === "link_mention" && mention.title) return mention.title;
  if (text !== "") return type === "date" ? readableTimes(text) : text;
  return targetText(mention, scope);
}

/** Where a mention leads; undefined when it leads nowhere. */
export function mentionAddress(mention: Mention, scope: Scope): string | undefined {
  if ("url" in mention) return mention.url;
  const place = namedPlace(mention);
  return place && pageAddress(place.id, { kind: place.kind }, scope);
}

/** The page, database or data source that a mention names. */
function namedPlace(mention: Mention): { readonly id: string; readonly kind: PageUrlContext["kind"] } | undefined {
  const kind = mention.type;
  if (kind === "page") return { id: mention.pageId, kind };
  if (kind === "database") return { id: mention.databaseId, kind };
  return kind === "data_source" ? { id: mention.dataSourceId, kind } : undefined;
}

function targetText(mention: Mention, scope: Scope): string {
  switch (mention.type) {
    case "agent":
      return `@${mention.agentId}`;
    case "custom_emoji":
      return `:${mention.customEmoji.name ?? mention.customEmoji.id}:`;
    case "data_source":
    case "database":
    case "page": {
      const id = namedPlace(mention)?.id ?? "";
      return knownTitle(id, scope) ?? id;
    }
    case "date":
      return dateText(mention.date);
    case "link_mention":
    case "link_preview":
      return mention.title || mention.url;
    case "team":
      return mention.teamId;
    case "template_mention":
      return `@${mention.variable}`;
    case "unsupported":
      return `(${mention.sourceType})`;
    case "user":
      return `@${userName(mention.user)}`;
  }
}
