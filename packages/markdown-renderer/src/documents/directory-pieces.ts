import type { CustomEmoji, Template, User } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import { reportUnwritten } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { bullet, bullets, text } from "../nodes/nodes.js";
import { userName } from "../properties/user-name.js";
import { checkedLink } from "../url/checked-link.js";

/** What a table of users leaves out. */
const unwritten = ["avatarUrl", "maxFileUploadBytes", "owner", "workspaceId", "workspaceName"];

/** Users as a table. */
export function userPieces(users: readonly User[], scope: Scope): readonly Piece[] {
  if (users.length === 0) return [];
  for (const user of users) reportUnwritten(user, unwritten, { ...scope, id: user.id });
  return tableNodes(
    ["Name", "Type", "Email", "Id"].map((name) => [text(name)]),
    users.map((user) =>
      [userName(user), user.type, user.type === "person" ? (user.email ?? "") : "", user.id].map((value) =>
        plainPhrasing(value, scope, "line"),
      ),
    ),
    scope,
  );
}

/** The workspace's own emoji as a table. */
export function customEmojiPieces(emojis: readonly CustomEmoji[], scope: Scope): readonly Piece[] {
  if (emojis.length === 0) return [];
  return tableNodes(
    [[text("Name")], [text("Picture")]],
    emojis.map(({ id, name, url = "" }) => [
      plainPhrasing(name ?? id, scope, "line"),
      checkedLink(url, plainPhrasing(url, scope, "line"), scope),
    ]),
    scope,
  );
}

/** Templates as a list. */
export function templateListPieces(templates: readonly Template[], scope: Scope): readonly Piece[] {
  if (templates.length === 0) return [];
  return [
    bullets(
      templates.map(({ id, isDefault, name }) =>
        bullet(plainPhrasing(`${name === "" ? id : name}${isDefault ? " (default)" : ""}`, scope, "line")),
      ),
    ),
  ];
}
