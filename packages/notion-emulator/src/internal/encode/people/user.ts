import type { CustomEmoji, User } from "@pagebridge/core-types";
import type { EncodeContext } from "../encode-context.js";
import { encodeUrl } from "../files/file-source.js";
import { recordVersion } from "../record-common.js";
import { present, type Wire } from "../wire.js";

/** A person, as the record of the table `notion_user`. */
export function encodeUser(user: User): Wire {
  return present({
    id: user.id,
    version: recordVersion,
    name: user.name,
    email: user.type === "person" ? user.email : undefined,
    profile_photo: user.avatarUrl === undefined ? null : encodeUrl(user.avatarUrl),
    onboarding_completed: true,
    mobile_onboarding_completed: true,
    clipper_onboarding_completed: true,
  });
}

/** An integration, as the record of the table `bot`. */
export function encodeBot(user: User, { spaceId }: EncodeContext): Wire {
  return present({
    id: user.id,
    version: recordVersion,
    name: user.name,
    icon: user.avatarUrl === undefined ? undefined : encodeUrl(user.avatarUrl),
    parent_id: spaceId,
    parent_table: "space",
    space_id: spaceId,
    alive: true,
  });
}

/** One of the workspace's own emoji, as the record of the table `custom_emoji`. */
export function encodeCustomEmoji(emoji: CustomEmoji, { spaceId }: EncodeContext): Wire {
  return present({
    id: emoji.id,
    version: recordVersion,
    name: emoji.name,
    url: emoji.url === undefined ? undefined : encodeUrl(emoji.url),
    parent_id: spaceId,
    parent_table: "space",
    space_id: spaceId,
    alive: true,
  });
}

/** A teamspace, as the record of the table `team`. */
export function encodeTeam(id: string, name: string, { spaceId }: EncodeContext): Wire {
  return {
    id,
    version: recordVersion,
    name,
    parent_id: spaceId,
    parent_table: "space",
    space_id: spaceId,
    alive: true,
  };
}
