import type { Block, BlockCommon, Discussion } from "@pagebridge/core-types";
import fc from "fast-check";
import type { Maker, Site } from "../../workspace/site.js";
import { seldom } from "../maybe.js";
import { type Stamp, stamps } from "../stamps.js";
import { threads } from "../threads.js";

/** Makes a block. */
export type BlockMaker = Maker<Block>;

/** What can be said about any block. */
export interface BlockDraft {
  readonly stamp: Maker<Stamp>;
  readonly threads: readonly Maker<Discussion>[];
  readonly inTrash: boolean;
}

/** Times, people, threads, and now and then the trash. */
export const blockDrafts: fc.Arbitrary<BlockDraft> = fc.record({ stamp: stamps, threads, inTrash: seldom(25) });

/** The same for parts of other blocks, which have no threads and are not thrown away alone. */
export const partDrafts: fc.Arbitrary<BlockDraft> = stamps.map((stamp) => ({ stamp, threads: [], inTrash: false }));

/** The fields that every block has, and the place inside it. */
export interface BlockPlace {
  readonly common: BlockCommon;
  /** Inside the block. */
  readonly inside: Site;
  /** Where the block's own text stands: it may be the anchor of the block's threads. */
  readonly own: Site;
}

/** Takes an id for a block, and makes what every block has. */
export function placeBlock({ stamp, threads: drafts, inTrash }: BlockDraft, site: Site): BlockPlace {
  const id = site.nextId();
  const inside: Site = { ...site, parent: { type: "block_id", blockId: id }, threadIds: [] };
  const discussions = drafts.map((make) => make(inside));
  return {
    common: {
      id,
      ...stamp(site),
      ...(inTrash && { inTrash }),
      ...(discussions.length > 0 && { discussions }),
    },
    inside,
    own: { ...inside, threadIds: discussions.map((discussion) => discussion.id).toSorted() },
  };
}

/** Where a block could not stand: nothing but an empty line. */
export const emptyParagraph: BlockMaker = (site) => {
  const { common } = placeBlock({ stamp: () => firstStamp(site), threads: [], inTrash: false }, site);
  return { ...common, type: "paragraph", richText: [], children: [] };
};

function firstStamp({ catalogue: { users } }: Site): Stamp {
  const user = users[0]?.id ?? "00000000-0000-4000-8000-000000000000";
  const time = "2025-01-01T00:00:00.000Z";
  return { createdTime: time, lastEditedTime: time, createdBy: user, lastEditedBy: user };
}
