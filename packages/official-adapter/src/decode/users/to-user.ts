import type { User } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  type FieldReader,
  fieldOf,
  idOf,
  isRecord,
  readFields,
  recordOf,
} from "@pagebridge/core-types/adapter-tools";

/** Reads a user, bot or group, full or partial; undefined for null and (reported) for what has no id. */
export function toUser(wire: unknown, context: DecodeContext): User | undefined {
  if (wire === undefined || wire === null) return undefined;
  const id = isRecord(wire) ? idOf(wire) : undefined;
  if (!isRecord(wire) || id === undefined) {
    context.report({ code: "invalid_value", message: "A user has no id; it is left out." });
    return undefined;
  }
  const fields = readFields(wire, context);
  const common = { id, ...defined({ name: fields.text("name"), avatarUrl: fields.text("avatar_url") }) };
  if (fieldOf(wire, "object") === "group") return { type: "group", ...common };
  const { person, bot, type } = wire;
  if (type === "person" || (type === undefined && isRecord(person))) {
    const email = readFields(person, context).text("email");
    return { type: "person", ...common, ...(email !== undefined && { email }) };
  }
  if (type === "bot" || (type === undefined && isRecord(bot))) {
    return { type: "bot", ...common, ...botDetails(readFields(bot, context)) };
  }
  if (type === "group") return { type: "group", ...common };
  if (typeof type === "string") {
    context.report({
      code: "unsupported_object",
      message: "A user is of a kind that has no name here.",
      sourceType: type,
    });
  }
  return { type: "unknown", ...common };
}

function botDetails(bot: FieldReader) {
  const owner = bot.recordAt("owner");
  const userId = owner && idOf(recordOf(owner, "user") ?? {});
  const limits = bot.recordAt("workspace_limits");
  return defined({
    owner:
      owner?.["type"] === "workspace"
        ? ({ type: "workspace" } as const)
        : owner?.["type"] === "user"
          ? { type: "user" as const, ...(userId !== undefined && { userId }) }
          : undefined,
    workspaceId: bot.id("workspace_id"),
    workspaceName: bot.text("workspace_name"),
    maxFileUploadBytes:
      typeof limits?.["max_file_upload_size_in_bytes"] === "number"
        ? limits["max_file_upload_size_in_bytes"]
        : undefined,
  });
}
