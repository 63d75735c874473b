import { assertNever, type Mention, type MentionInline } from "@pagebridge/core-types";
import { report, type Scope } from "../context/scope.js";
import { dateText, readableTimes } from "../properties/date-text.js";
import { userName } from "../properties/user-name.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";

/** What is written for a mention: the text that the source shows, else what can be said from the target. */
export function mentionText(inline: MentionInline, scope: Scope): string {
  const { mention } = inline;
  if (mention.type === "unsupported") {
    report(scope, {
      code: "unsupported_inline",
      severity: "warning",
      message: "A mention of an unknown kind is written as plain text.",
      sourceType: mention.sourceType,
    });
  }
  if (mention.type === "link_mention" && mention.title !== undefined && mention.title !== "") return mention.title;
  if (inline.text !== "") return mention.type === "date" ? readableTimes(inline.text) : inline.text;
  return targetText(mention, scope);
}

/** Where a mention leads; undefined when it leads nowhere. */
export function mentionAddress(mention: Mention, scope: Scope): string | undefined {
  switch (mention.type) {
    case "page":
      return pageAddress(mention.pageId, { kind: "page" }, scope);
    case "database":
      return pageAddress(mention.databaseId, { kind: "database" }, scope);
    case "data_source":
      return pageAddress(mention.dataSourceId, { kind: "data_source" }, scope);
    case "link_mention":
    case "link_preview":
      return mention.url;
    case "agent":
    case "custom_emoji":
    case "date":
    case "team":
    case "template_mention":
    case "unsupported":
    case "user":
      return undefined;
    default:
      return assertNever(mention, "mention");
  }
}

function targetText(mention: Mention, scope: Scope): string {
  switch (mention.type) {
    case "agent":
      return `@${mention.agentId}`;
    case "custom_emoji":
      return `:${mention.customEmoji.name ?? mention.customEmoji.id}:`;
    case "data_source":
      return knownTitle(mention.dataSourceId, scope) ?? mention.dataSourceId;
    case "database":
      return knownTitle(mention.databaseId, scope) ?? mention.databaseId;
    case "date":
      return dateText(mention.date);
    case "link_mention":
      return mention.url;
    case "link_preview":
      return mention.title ?? mention.url;
    case "page":
      return knownTitle(mention.pageId, scope) ?? mention.pageId;
    case "team":
      return mention.teamId;
    case "template_mention":
      return `@${mention.variable}`;
    case "unsupported":
      return `(${mention.sourceType})`;
    case "user":
      return `@${userName(mention.user)}`;
    default:
      return assertNever(mention, "mention");
  }
}
