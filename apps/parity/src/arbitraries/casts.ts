import type { CustomEmoji, User } from "@pagebridge/core-types";
import fc from "fast-check";
import { maybe } from "./maybe.js";
import { lineTexts } from "./text/texts.js";

/** The bot by which the official API reads. It made nothing, so nothing names it. */
export const readerBotId = "b0700000-0000-4000-8000-000000000001";

/** A bot that makes and edits things as people do. */
const importer: User = { type: "bot", id: "b0700000-0000-4000-8000-000000000002", name: "Importer" };

/** People, a bot and emoji of a workspace: at least one person and one emoji. */
export interface Cast {
  readonly users: readonly User[];
  readonly customEmojis: readonly CustomEmoji[];
}

const people: fc.Arbitrary<readonly User[]> = fc
  .array(fc.record({ name: lineTexts, hasAvatar: fc.boolean(), email: maybe(fc.constant("someone@example.com")) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((drafts) =>
    drafts.map(({ name, hasAvatar, email }, index): User => {
      const id = `9e090000-0000-4000-8000-00000000000${index + 1}`;
      return {
        type: "person",
        id,
        name,
        ...(hasAvatar && { avatarUrl: `https://example.com/avatar-${index}.png` }),
        ...(email !== undefined && { email }),
      };
    }),
  );

/** Casts of up to three people and two emoji. */
export const casts: fc.Arbitrary<Cast> = fc.record({
  users: fc
    .record({ people, hasBot: fc.boolean() })
    .map((cast) => [...cast.people, ...(cast.hasBot ? [importer] : [])]),
  customEmojis: fc.nat({ max: 1 }).map((last) =>
    ["harbour", "bosun_asleep"].slice(0, last + 1).map((name, index) => ({
      id: `e0710000-0000-4000-8000-00000000000${index + 1}`,
      name,
      url: `https://example.com/emoji/${name}.png`,
    })),
  ),
});
