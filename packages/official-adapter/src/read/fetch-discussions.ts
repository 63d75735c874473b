import { type Diagnostic, type Discussion, type Id, PagebridgeError } from "@pagebridge/core-types";
import { decodeDiscussions } from "../decode/objects/decode-comment.js";
import { isOutOfReach } from "./is-out-of-reach.js";
import { from, listAll } from "./list-answers.js";
import type { ReadRun } from "./read-run.js";

/**
 * Fetches the open threads of pages and blocks, one request for each and hundred comments. Ids whose threads could not be read are left out.
 * A connection without the capability to read comments gets one diagnostic, not one for each block.
 */
export async function fetchDiscussions(
  run: ReadRun,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Discussion[]>> {
  const found = new Map<Id, readonly Discussion[]>();
  let isForbidden = false;
  await Promise.all(
    ids.map(async (id) => {
      if (isForbidden) return;
      try {
        const comments = await listAll((cursor) =>
          run.ask((client) => client.comments.list({ block_id: id, ...from(cursor) })),
        );
        const { value, diagnostics } = decodeDiscussions(comments);
        run.report(...diagnostics);
        found.set(id, value);
      } catch (error) {
        if (!isOutOfReach(error) || !PagebridgeError.is(error)) throw error;
        if (isForbidden) return;
        isForbidden = error.code === "forbidden";
        run.report(isForbidden ? forbidden : { ...gone, id });
      }
    }),
  );
  return found;
}

const forbidden: Diagnostic = {
  code: "not_accessible",
  severity: "warning",
  message: "Comments could not be read. Give the connection the capability to read comments.",
};

const gone: Diagnostic = {
  code: "not_accessible",
  severity: "warning",
  message: "The comments of this block could not be read: it is not shared, or no longer exists.",
};
