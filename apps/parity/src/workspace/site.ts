import type { Id, IsoDateTime, Parent, PropertyId } from "@pagebridge/core-types";
import type { Catalogue } from "./catalogue.js";

/** Where something is being made, and what it may refer to. */
export interface Site {
  /** What the whole workspace holds. Empty while it is made for the first time. */
  readonly catalogue: Catalogue;
  /** What holds the thing that is being made. */
  readonly parent: Parent;
  /** Whether this is inside the original of a synced block, where neither pages nor further synced blocks stand. */
  readonly isSynced: boolean;
  /** Threads that text at this place may be the anchor of, in the order of their ids. */
  readonly threadIds: readonly Id[];
  nextId(): Id;
  /** A short id for a property or an option, in the form that Notion gives them. */
  nextShortId(): PropertyId;
  /** A minute that is later than every one before. */
  nextMinute(): IsoDateTime;
}

/**
 * Makes something once its place is known. Makers are pure but for the ids that they take, so making a thing twice from new sites
 * gives equal things.
 */
export type Maker<Made> = (site: Site) => Made;

/** Makes things that stand in one place, in order. */
export function makeAll<Made>(makers: readonly Maker<Made>[], site: Site): readonly Made[] {
  return makers.map((make) => make(site));
}

/** The top of a workspace in which nothing has been made. */
export function createSite(catalogue: Catalogue): Site {
  let ids = 0;
  let shortIds = 0;
  let minutes = 0;
  return {
    catalogue,
    parent: { type: "workspace" },
    isSynced: false,
    threadIds: [],
    nextId: () => {
      ids += 1;
      return toId(ids);
    },
    nextShortId: () => {
      shortIds += 1;
      return toShortId(shortIds);
    },
    nextMinute: () => {
      minutes += 1;
      return new Date(firstMinute + minutes * 60_000).toISOString();
    },
  };
}

const firstMinute = Date.parse("2026-02-03T04:05:00.000Z");

/** Spreads counted numbers, so that the order of ids says nothing about the order of things. */
function toId(count: number): Id {
  const spread = (BigInt(count) * 0x9e37_79b9_7f4bn) % 2n ** 48n;
  return `5eed0000-0000-4000-8000-${spread.toString(16).padStart(12, "0")}`;
}

// No digits: JSON objects of today's engines would put keys that look like numbers first.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;<=>?@[\\]^_`{|}~"%';

function toShortId(count: number): PropertyId {
  const size = alphabet.length;
  let rest = (count * 7_654_321) % size ** 4;
  let id = "";
  for (let place = 0; place < 4; place += 1) {
    id += alphabet.charAt(rest % size);
    rest = Math.floor(rest / size);
  }
  return id;
}
