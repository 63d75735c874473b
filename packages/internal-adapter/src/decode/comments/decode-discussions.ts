import type { Decoded, Discussion, Id } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { createDiscussionFinder } from "./discussion-ids.js";
import { type DiscussionOptions, toDiscussions } from "./to-discussions.js";

/** Decodes the threads about a page or block, as far as their records came. Never throws. */
export function decodeDiscussions(
  records: RecordStore,
  holderId: Id,
  options: DiscussionOptions = {},
): Decoded<readonly Discussion[]> {
  return collectFrom(records, (context) =>
    toDiscussions(createDiscussionFinder(records)(holderId), holderId, context, options),
  );
}
