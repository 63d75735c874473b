import { notionToMd3Writer } from "./notion-to-md-3.js";
import { notionToMd4Writer } from "./notion-to-md-4.js";
import { libraryWriter, pagebridgeWriter } from "./pagebridge.js";
import type { Writer } from "./writer.js";

/** Everything whose writing is compared. */
export const writers = {
  pagebridge: pagebridgeWriter,
  "notion-to-md-3": notionToMd3Writer,
  "notion-to-md-4": notionToMd4Writer,
  library: libraryWriter,
} as const satisfies Readonly<Record<string, Writer>>;

/** The name of something whose writing is compared. */
export type WriterName = keyof typeof writers;

/** All of them, in the order of the report. */
export const writerNames: readonly WriterName[] = ["pagebridge", "notion-to-md-3", "notion-to-md-4", "library"];
