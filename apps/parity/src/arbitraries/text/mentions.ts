import { type DateValue, type LinkMention, type Mention, plainText, type User } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Maker } from "../../workspace/site.js";
import { maybe, places } from "../maybe.js";
import { dates } from "./dates.js";
import { urls } from "./links.js";
import { lineTexts } from "./texts.js";

/** What a mention points at, and what a reader sees of it. */
export interface MentionParts {
  readonly mention: Mention;
  readonly text: string;
}

const today: DateValue = { start: "2026-02-03" };

const toDate: fc.Arbitrary<Maker<MentionParts>> = dates.map((date) => () => dateMention(date));

const toUser: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) =>
      userMention(pick(catalogue.people, place)),
);

const toUserInTitle: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) =>
      userMention(pick(catalogue.peopleInTitles, place)),
);

const toEmoji: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) => {
      const customEmoji = pick(catalogue.customEmojis, place);
      return customEmoji
        ? { mention: { type: "custom_emoji", customEmoji }, text: `:${customEmoji.name ?? ""}:` }
        : dateMention(today);
    },
);

const toPage: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) => {
      const page = pick(catalogue.pages, place);
      return page ? { mention: { type: "page", pageId: page.id }, text: page.title || "Untitled" } : dateMention(today);
    },
);

const toDatabase: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) => {
      const database = pick(catalogue.databases, place);
      return database
        ? { mention: { type: "database", databaseId: database.id }, text: database.title || "Untitled" }
        : dateMention(today);
    },
);

const toLink: fc.Arbitrary<Maker<MentionParts>> = fc
  .record({ url: urls, title: maybe(lineTexts), description: maybe(lineTexts), provider: maybe(lineTexts) })
  .map((parts) => {
    const mention: LinkMention = { type: "link_mention", ...withoutAbsent(parts) };
    return () => ({ mention, text: mention.url });
  });

const toPreview: fc.Arbitrary<Maker<MentionParts>> = urls.map((url) => () => ({
  mention: { type: "link_preview", url },
  text: url,
}));

const toVariable: fc.Arbitrary<Maker<MentionParts>> = fc
  .constantFrom(["me", "@Me"] as const, ["now", "@Now"] as const, ["today", "@Today"] as const)
  .map(([variable, text]) => () => ({ mention: { type: "template_mention", variable }, text }));

const toSource: fc.Arbitrary<Maker<MentionParts>> = places.map(
  (place): Maker<MentionParts> =>
    ({ catalogue }) => {
      const source = pick(catalogue.dataSources, place);
      const title = source && plainText(source.title);
      // A data source without a title has no name that both APIs agree on.
      return source && title
        ? { mention: { type: "data_source", dataSourceId: source.id }, text: title }
        : dateMention(today);
    },
);

/** Mentions that do not say the title of another page: a title that holds them needs nothing but itself. */
export const titleMentions: fc.Arbitrary<Maker<MentionParts>> = fc.oneof(toDate, toUserInTitle, toEmoji);

/** Mentions of every kind that both APIs have a member for. */
export const mentions: fc.Arbitrary<Maker<MentionParts>> = fc.oneof(
  toDate,
  toUser,
  toEmoji,
  toPage,
  toDatabase,
  toSource,
  toLink,
  toPreview,
  toVariable,
);

function userMention(user: User | undefined): MentionParts {
  return user ? { mention: { type: "user", user }, text: `@${user.name ?? "Anonymous"}` } : dateMention(today);
}

function dateMention(date: DateValue): MentionParts {
  return {
    mention: { type: "date", date },
    text: date.end === undefined ? date.start : `${date.start} → ${date.end}`,
  };
}

function withoutAbsent({
  url,
  title,
  description,
  provider,
}: Readonly<Record<"description" | "provider" | "title", string | undefined>> & { readonly url: string }) {
  return {
    url,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(provider !== undefined && { provider }),
  };
}
