import type { Document, Page } from "@pagebridge/core-types";
import { fieldOf, isRecord } from "@pagebridge/core-types/adapter-tools";
import { decodeDocument as decodeInternal } from "@pagebridge/internal-adapter";
import { decodeDocument as decodeOfficial } from "@pagebridge/official-adapter";

/** One page, read from recorded answers of both APIs. */
export interface Pair {
  readonly official: Page;
  readonly internal: Page;
}

/**
 * Reads a recorded pair: `{ page, children }` of the official API, and a record map of the internal one.
 *
 * @throws TypeError when the recording has another form.
 */
export function readPair(official: unknown, internal: unknown): Pair {
  if (!isRecord(official)) throw new TypeError("The official side of a pair is an object.");
  const page = pageOf(decodeOfficial(fieldOf(official, "page")).value);
  const children = decodeOfficial(fieldOf(official, "children")).value;
  if (children.kind !== "blocks") throw new TypeError("The official side of a pair lists the blocks of its page.");
  return {
    official: { ...page, children: children.value },
    internal: pageOf(decodeInternal(internal, { pageId: page.id }).value),
  };
}

function pageOf(document: Document): Page {
  if (document.kind !== "page") throw new TypeError(`A pair is about a page, and not about ${document.kind}.`);
  return document.value;
}
