import {
  type Discussion,
  type Id,
  parseReference,
  type ReadCommentsOptions,
  type Reading,
  type ReferenceInput,
  requireId,
} from "@pagebridge/core-types";
import { decodeDiscussions } from "../decode/objects/decode-comment.js";
import type { Transport } from "../transport/transport.js";
import { fetchDiscussions } from "./fetch-discussions.js";
import { fetchTree } from "./fetch-tree.js";
import { from, listAll } from "./list-answers.js";
import { type ReadRun, withRun } from "./read-run.js";
import { stringAt } from "./wire-fields.js";

/**
 * Reads the open threads of a page or block, or of everything below it. A reference with a `#block` part names that block.
 * Resolved threads cannot be read through the official API.
 */
export function readComments(
  transport: Transport,
  reference: ReferenceInput,
  options: ReadCommentsOptions = {},
): Promise<Reading<readonly Discussion[]>> {
  return withRun(transport, options, async (run) => {
    const parsed = typeof reference === "string" ? parseReference(reference) : reference;
    const id = parsed.blockId ?? requireId(parsed);
    const own = await readOwn(run, id);
    if (options.scope !== "below") return own;
    const below = await fetchDiscussions(run, await idsBelow(run, id));
    return [...own, ...[...below.values()].flat()];
  });
}

/** Failures count here: the caller named this very page or block. */
async function readOwn(run: ReadRun, id: Id): Promise<readonly Discussion[]> {
  const comments = await listAll((cursor) =>
    run.ask((client) => client.comments.list({ block_id: id, ...from(cursor) })),
  );
  const { value, diagnostics } = decodeDiscussions(comments);
  run.report(...diagnostics);
  return value;
}

async function idsBelow(run: ReadRun, id: Id): Promise<readonly Id[]> {
  const tree = await fetchTree(run, id);
  const wires = [...tree.values()].flatMap((answer) => (answer.status === "read" ? answer.results : []));
  const ids = wires.map((wire) => stringAt(wire, "id")).filter((found) => found !== undefined);
  return [...new Set(ids)];
}
