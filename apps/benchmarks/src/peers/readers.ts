import { notionCompat } from "./notion-compat.js";
import { notionToMd3, notionToMd3NewerClient } from "./notion-to-md-3.js";
import { notionToMd4, notionToMd4Unpaced } from "./notion-to-md-4.js";
import { pagebridge, pagebridgeReading } from "./pagebridge.js";
import type { Reader } from "./reader.js";

/** Everything that is compared. */
export const readers = {
  pagebridge,
  "pagebridge-reading": pagebridgeReading,
  "notion-to-md-3": notionToMd3,
  "notion-to-md-3-newer-client": notionToMd3NewerClient,
  "notion-to-md-4": notionToMd4,
  "notion-to-md-4-unpaced": notionToMd4Unpaced,
  "notion-compat": notionCompat,
} as const satisfies Readonly<Record<string, Reader>>;

/** The name of something that is compared. */
export type ReaderName = keyof typeof readers;

/** Whether a reader is Pagebridge, in whole or in part. */
export function isOurs(reader: ReaderName): boolean {
  return reader === "pagebridge" || reader === "pagebridge-reading";
}
