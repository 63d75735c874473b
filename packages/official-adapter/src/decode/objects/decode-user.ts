import type { Decoded, User } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { toUser } from "../users/to-user.js";

/** Decodes a user, bot or group of the official API, full or partial. One without an id gets an empty one. Never throws. */
export function decodeUser(wire: unknown): Decoded<User> {
  return collectDiagnostics((context) => toUser(wire, context) ?? { type: "unknown", id: "" });
}
