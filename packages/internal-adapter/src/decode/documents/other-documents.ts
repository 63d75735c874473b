import type { Document } from "@pagebridge/core-types";
import { toCustomEmoji } from "../files/to-custom-emoji.js";
import type { InternalContext } from "../internal-context.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { knownUser } from "../users/to-user.js";
import type { Intake } from "./intake.js";

/** Decodes what is no content of a page: people, emoji, texts, URLs of files, and refusals. */
export function otherDocuments(intake: Intake, context: InternalContext): readonly Document[] {
  const { errors, files, records, texts } = intake;
  const userIds = new Set([...records.ids("notion_user"), ...records.ids("bot")]);
  const users = [...userIds].flatMap((id) => knownUser(id, context) ?? []);
  const emojiIds = records.ids("custom_emoji").filter((id) => records.record("custom_emoji", id));
  return [
    ...(users.length > 0 ? [{ kind: "users" as const, value: users }] : []),
    ...(emojiIds.length > 0
      ? [{ kind: "custom_emojis" as const, value: emojiIds.map((id) => toCustomEmoji(id, context)) }]
      : []),
    ...texts.map((text) => ({ kind: "rich_text" as const, value: toRichText(text, context) })),
    ...files.map((value) => ({ kind: "file" as const, value })),
    ...errors.map((value) => ({ kind: "error" as const, value })),
  ];
}
