import {
  type Discussion,
  type Id,
  PagebridgeError,
  parseReference,
  type ReadCommentsOptions,
  type Reading,
  type ReferenceInput,
  walkBlocks,
} from "@pagebridge/core-types";
import { decodeBlocks } from "../decode/blocks/decode-blocks.js";
import { decodeDiscussions } from "../decode/comments/decode-discussions.js";
import { decodePage } from "../decode/pages/decode-page.js";
import { wantedRecords } from "../decode/wanted/wanted-records.js";
import { fetchReachable } from "./fetch-reachable.js";
import { loadRoot } from "./load-root.js";
import { mentionsWanted, type ReadRun, withRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";
import { findRoot } from "./require-root.js";
import { resolveReference } from "./resolve-reference.js";
import { signFiles } from "./sign-files.js";

/**
 * Reads the threads of a page or block, or of everything below it; closed ones, too. A reference with a `#block` part names that block.
 *
 * @throws PagebridgeError `capability_missing` without a session: Notion gives comments to accounts only.
 */
export function readComments(
  source: ReadSource,
  reference: ReferenceInput,
  options: ReadCommentsOptions = {},
): Promise<Reading<readonly Discussion[]>> {
  return withRun(source, options, async (run) => {
    const parsed = typeof reference === "string" ? parseReference(reference) : reference;
    if (!run.isSignedIn) {
      throw new PagebridgeError(
        "capability_missing",
        "Notion gives comments to callers with an account only. Read them through the official API.",
      );
    }
    const { blockId, id: pageId } = await resolveReference(run, parsed);
    const id = blockId ?? pageId;
    return options.scope === "below" ? fetchBelow(run, id) : fetchOwn(run, id);
  });
}

async function fetchOwn(run: ReadRun, id: Id): Promise<readonly Discussion[]> {
  await findRoot(run, id);
  const wanted = { content: "none", comments: "blocks", ...mentionsWanted(run) } as const;
  await fetchReachable(run, {
    rootId: id,
    wanted: () => wantedRecords(run.records, [id], wanted),
    subject: `the comments on ${id}`,
  });
  return decodeThreads(run, [id]);
}

async function fetchBelow(run: ReadRun, id: Id): Promise<readonly Discussion[]> {
  const { root, chunks } = await loadRoot(run, id);
  const wanted = { comments: "blocks", ...mentionsWanted(run) } as const;
  await fetchReachable(run, {
    rootId: id,
    wanted: () => wantedRecords(run.records, [id], wanted),
    chunks,
    subject: `the comments below ${id}`,
  });
  const { value, diagnostics } = root.kind === "page" ? decodePage(run.records, id) : decodeBlocks(run.records, [id]);
  run.report(...diagnostics);
  const blocks = "object" in value ? (value.children ?? []) : value;
  const inside = Array.from(walkBlocks(blocks), ({ block }) => block).filter(
    // The threads under a sub-page's or database's id are its own, not those of the block that shows it.
    ({ type }) => type !== "child_page" && type !== "child_database",
  );
  return decodeThreads(run, [...new Set([id, ...inside.map((block) => block.id)])]);
}

async function decodeThreads(run: ReadRun, holderIds: readonly Id[]): Promise<readonly Discussion[]> {
  await signFiles(run, holderIds);
  return holderIds.flatMap((holderId) => {
    const { value, diagnostics } = decodeDiscussions(run.records, holderId, { resolved: true });
    run.report(...diagnostics);
    return value;
  });
}
