import type { Id, User } from "@pagebridge/core-types";
import { defined, type FieldReader, readFields } from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../files/to-file.js";
import type { InternalContext } from "../internal-context.js";

/** Gives a user by the id that a record names: a person, a bot or a group when its record came, else the id alone. */
export function toUser(id: Id, context: InternalContext): User {
  return knownUser(id, context) ?? { type: "unknown", id };
}

/** Gives a user of whom a record came; undefined when none did, or when it may not be read. */
export function knownUser(id: Id, context: InternalContext): User | undefined {
  const person = context.records.record("notion_user", id);
  const here = context.at({ id });
  if (person) {
    const fields = readFields(person, here);
    const email = fields.text("email");
    const name = fields.text("name") ?? fullName(fields);
    const avatarUrl = pictureOf(fields.text("profile_photo"), "notion_user", id, here);
    return { type: "person", id, ...defined({ name, avatarUrl, email }) };
  }
  const bot = context.records.record("bot", id);
  if (!bot) return undefined;
  const fields = readFields(bot, here);
  return {
    type: "bot",
    id,
    ...defined({ name: fields.text("name"), avatarUrl: pictureOf(fields.text("icon"), "bot", id, here) }),
  };
}

/** Records from before names were one field. */
function fullName(fields: FieldReader): string | undefined {
  const names = [fields.text("given_name"), fields.text("family_name")].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(" ");
}

function pictureOf(address: string | undefined, table: string, id: Id, context: InternalContext): string | undefined {
  // A bot's icon may be an emoji.
  if (address === undefined || !/[/:]/.test(address)) return undefined;
  return toFile(address, { holder: { table, id } }, context)?.url;
}
