import { ApiFailure, restricted } from "../api-failure.js";
import type { EncodeContext, Wire } from "../encode/context.js";
import { encodeCustomEmoji } from "../encode/file.js";
import { encodeOwnBot, encodeUser } from "../encode/user.js";
import { notFound, readId } from "../find.js";
import { cutPart, listEnvelope, pageRequestOfQuery } from "../pagination.js";
import type { Handler } from "./route.js";

/** `GET users`: people and bots. */
export const listUsers: Handler = ({ context, query }) => {
  requireUsers(context);
  const users = [...context.index.users.values()].filter((user) => user.type === "person" || user.type === "bot");
  return listEnvelope("user", cutPart(users, pageRequestOfQuery(query), "users"), (user) => encodeUser(user, context));
};

/** `GET users/me`: the connection's own bot; needs no capability. */
export const retrieveOwnUser: Handler = ({ context }) => encodeOwnBot(context);

/** `GET users/{user_id}`. */
export const retrieveUser: Handler = ({ context, params }): Wire => {
  requireUsers(context);
  const id = readId(params["user_id"], "path.user_id");
  const user = context.index.users.get(id);
  if (user && user.type !== "group" && user.type !== "unknown") return encodeUser(user, context);
  if (id === context.viewer.connection.botId) return encodeOwnBot(context);
  throw new ApiFailure(
    404,
    "object_not_found",
    `Could not find user with ID: ${id}. Only members and guests in the integration's workspace are visible.`,
  );
};

/** `GET custom_emojis`, with `name`. */
export const listCustomEmojis: Handler = ({ context, query }) => {
  const name = query.get("name");
  const emojis = [...context.index.customEmojis.values()].filter((emoji) => name === null || emoji.name === name);
  const part = cutPart(emojis, pageRequestOfQuery(query), `custom_emojis:${name ?? ""}`);
  return {
    object: "list",
    type: "custom_emoji",
    results: part.items.map((emoji) => encodeCustomEmoji(emoji, context)),
    has_more: part.hasMore,
    next_cursor: part.nextCursor,
  };
};

/** `GET file_uploads`: the emulator takes no uploads, so there are none. */
export const listFileUploads: Handler = ({ query }) =>
  listEnvelope("file_upload", cutPart([], pageRequestOfQuery(query), "file_uploads"), () => null);

/** `GET file_uploads/{file_upload_id}`: never found. */
export const retrieveFileUpload: Handler = ({ context, params }) => {
  throw notFound("file upload", readId(params["file_upload_id"], "path.file_upload_id"), context);
};

function requireUsers({ viewer }: EncodeContext): void {
  if (viewer.users === "none") throw restricted();
}
