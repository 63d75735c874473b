import type { Block, JsonValue, Page } from "@pagebridge/core-types";
import { walkBlocks } from "@pagebridge/core-types";
import type { PairDifference } from "./compare-pair.js";

/** Why two readings of one recorded page may differ in one place, although both are right. */
interface PairReason {
  readonly reason: string;
  explains(difference: PairDifference, internal: Page): boolean;
}

/** What differs in the recorded pairs for reasons of their own. */
const pairReasons: readonly PairReason[] = [
  {
    reason: "The official answers, of early 2022, leave out synced blocks.",
    explains: ({ where, official, internal }, page) => {
      const synced = new Set(blocksOf(page).flatMap(({ id, type }) => (type === "synced_block" ? [id] : [])));
      return (
        where === "children" &&
        isSame(
          official,
          idsIn(internal).filter((id) => !synced.has(id)),
        )
      );
    },
  },
  {
    reason: "The API of early 2022 named the page above as the parent of a page that stands in a block of it.",
    explains: ({ type, where }) => type === "page" && /^\/parent\/(?:blockId|pageId|type)$/.test(where),
  },
  {
    reason: "Addresses of pages began with https://www.notion.so/ until 2026; readings of records write today's.",
    explains: ({ where, official, internal }) =>
      where === "/url" &&
      typeof official === "string" &&
      official.replace("https://www.notion.so/", "https://app.notion.com/p/") === internal,
  },
  {
    reason: "The recording has no signed URL for the icon of a page, so that it leads to the app's own proxy.",
    explains: ({ where, internal }) =>
      where === "/icon/file/url" &&
      typeof internal === "string" &&
      internal.startsWith("https://app.notion.com/image/"),
  },
];

/** The reason for a difference; undefined when nobody has written one down. */
export function reasonFor(difference: PairDifference, internal: Page): string | undefined {
  return pairReasons.find(({ explains }) => explains(difference, internal))?.reason;
}

function blocksOf({ children = [] }: Page): readonly Block[] {
  return Array.from(walkBlocks(children), ({ block }) => block);
}

function idsIn(value: JsonValue): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
