import type { Decoded, Id, User } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { knownUser } from "./to-user.js";

/** Decodes a user; undefined when no record of that user came, or when it may not be read. Never throws. */
export function decodeUser(records: RecordStore, id: Id): Decoded<User> | undefined {
  const { value, diagnostics } = collectFrom(records, (context) => knownUser(id, context));
  return value && { value, diagnostics };
}
