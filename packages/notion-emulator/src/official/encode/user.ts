import type { BotUser, Id, User } from "@pagebridge/core-types";
import type { EncodeContext, Wire } from "./context.js";

/** A user of whom only the id is told. */
export function encodePartialUser(id: Id): Wire {
  return { object: "user", id };
}

/** Who made or last edited something: always a partial user. Things whose workspace does not say were made by the connection's bot. */
export function encodeAuthor(id: Id | undefined, context: EncodeContext): Wire {
  return encodePartialUser(id ?? context.viewer.connection.botId);
}

/** A user, as far as the workspace knows it and the connection may read it. */
export function encodeUserById(id: Id, context: EncodeContext): Wire {
  const user = context.index.users.get(id);
  if (user) return encodeUser(user, context);
  if (id === context.viewer.connection.botId) return encodeOwnBot(context);
  return encodePartialUser(id);
}

/** A user as a value: the workspace's own entry wins over what the value says. */
export function encodeUser(value: User, context: EncodeContext): Wire {
  const user = context.index.users.get(value.id) ?? value;
  if (user.type === "group") {
    return { object: "group", id: user.id, ...(user.name !== undefined && { name: user.name }) };
  }
  if (context.viewer.users === "none" || user.type === "unknown") return encodePartialUser(user.id);
  const common = { object: "user", id: user.id, name: user.name ?? null, avatar_url: user.avatarUrl ?? null };
  if (user.type === "bot") return { ...common, type: "bot", bot: encodeBotInfo(user, context) };
  const person = context.viewer.users === "with_email" && user.email !== undefined ? { email: user.email } : {};
  return { ...common, type: "person", person };
}

/** The bot of the connection that asks. */
export function encodeOwnBot(context: EncodeContext): Wire {
  const { index, viewer } = context;
  const { botId, name } = viewer.connection;
  const known = index.users.get(botId);
  const bot: BotUser = known?.type === "bot" ? known : { type: "bot", id: botId, name };
  return {
    object: "user",
    id: bot.id,
    name: bot.name ?? name,
    avatar_url: bot.avatarUrl ?? null,
    type: "bot",
    bot: encodeBotInfo(bot, context),
  };
}

const defaultUploadLimit = 5_242_880;

/** Only one's own bot, and bots that the workspace says more of, are more than an empty object. */
function encodeBotInfo(bot: BotUser, { index, viewer }: EncodeContext): Wire {
  const saysMore = bot.owner ?? bot.workspaceId ?? bot.workspaceName ?? bot.maxFileUploadBytes;
  if (bot.id !== viewer.connection.botId && saysMore === undefined) return {};
  return {
    owner: encodeOwner(bot),
    workspace_name: bot.workspaceName ?? index.workspace.name,
    workspace_id: bot.workspaceId ?? index.workspace.id,
    workspace_limits: { max_file_upload_size_in_bytes: bot.maxFileUploadBytes ?? defaultUploadLimit },
  };
}

function encodeOwner({ owner }: BotUser): Wire {
  if (owner?.type === "user" && owner.userId !== undefined) {
    return { type: "user", user: encodePartialUser(owner.userId) };
  }
  return { type: "workspace", workspace: true };
}
