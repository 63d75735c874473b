import { type CallOptions, type Id, PagebridgeError, type Reading, requireId, type User } from "@pagebridge/core-types";
import { decodeUser } from "../decode/users/decode-user.js";
import { fetchById } from "./fetch-by-id.js";
import { withRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";

/**
 * Reads one user, a person or a bot.
 *
 * @throws PagebridgeError `capability_missing` without a session: Notion tells accounts only who somebody is.
 */
export function readUser(source: ReadSource, id: Id, options?: CallOptions): Promise<Reading<User>> {
  return withRun(source, options, async (run) => {
    const userId = requireId(id);
    if (!run.isSignedIn) {
      throw new PagebridgeError(
        "capability_missing",
        "Notion tells callers with an account only who a user is. Read users through the official API.",
      );
    }
    const tables = ["notion_user", "bot"];
    await fetchById(
      run,
      tables.map((table) => ({ table, id: userId })),
      `user ${userId}`,
    );
    const decoded = decodeUser(run.records, userId);
    if (decoded === undefined) {
      throw new PagebridgeError(
        "not_found_or_not_shared",
        `Notion gave nothing for the user ${userId}: there is no such user, or this session has nothing in common with them.`,
        { details: { reference: userId } },
      );
    }
    run.report(...decoded.diagnostics);
    return decoded.value;
  });
}
