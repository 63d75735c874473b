import {
  type CallOptions,
  type CustomEmoji,
  type Id,
  type LongCallOptions,
  type Reading,
  requireId,
  type StreamReading,
  type User,
} from "@pagebridge/core-types";
import { streamReading } from "@pagebridge/core-types/adapter-tools";
import { decodeCustomEmoji } from "../decode/objects/decode-custom-emoji.js";
import { decodeUser } from "../decode/objects/decode-user.js";
import type { Transport } from "../transport/transport.js";
import { from, listAnswers } from "./list-answers.js";
import { openRun, withRun } from "./read-run.js";
import { requireObject } from "./require-object.js";

/** Reads one user; a guest too, when the id is known. */
export function readUser(transport: Transport, id: Id, options?: CallOptions): Promise<Reading<User>> {
  return withRun(transport, options, async (run) => {
    const userId = requireId(id);
    const wire = await run.ask((client) => client.users.retrieve({ user_id: userId }));
    const { value, diagnostics } = decodeUser(requireObject(wire, "user"));
    run.report(...diagnostics);
    return value;
  });
}

/** Reads the user that the token stands for: a connection's bot, or the owner of a personal access token. */
export function readMe(transport: Transport, options?: CallOptions): Promise<Reading<User>> {
  return withRun(transport, options, async (run) => {
    const { value, diagnostics } = decodeUser(requireObject(await run.ask((client) => client.users.me({})), "user"));
    run.report(...diagnostics);
    return value;
  });
}

/** Lists the workspace's members and bots. Guests are not among them. */
export function listUsers(transport: Transport, options: LongCallOptions = {}): StreamReading<User> {
  return streamReading(openRun(transport, options), async function* (run) {
    const call = (cursor: string | undefined) => run.ask((client) => client.users.list(from(cursor)));
    for await (const answer of listAnswers(call)) {
      for (const wire of answer.results) {
        const { value, diagnostics } = decodeUser(wire);
        run.report(...diagnostics);
        yield value;
      }
    }
  });
}

/** Lists the workspace's own emoji. */
export function listCustomEmojis(transport: Transport, options: LongCallOptions = {}): StreamReading<CustomEmoji> {
  return streamReading(openRun(transport, options), async function* (run) {
    const call = (cursor: string | undefined) => run.ask((client) => client.customEmojis.list(from(cursor)));
    for await (const answer of listAnswers(call)) {
      for (const wire of answer.results) {
        const { value, diagnostics } = decodeCustomEmoji(wire);
        run.report(...diagnostics);
        yield value;
      }
    }
  });
}
