import type { Decoded, File, FileReference, Icon } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { toFile } from "./to-file.js";
import { toIcon } from "./to-icon.js";

/** What is known of a file or icon besides itself. */
export interface DecodeFileOptions {
  /** Where a fresh URL can be asked for. It is kept with files that Notion hosts. */
  readonly reference?: FileReference;
}

/** Decodes a file object; undefined while nobody has chosen a file. Never throws. */
export function decodeFile(wire: unknown, options: DecodeFileOptions = {}): Decoded<File | undefined> {
  return collectDiagnostics((context) => toFile(wire, context, options));
}

/** Decodes an icon of any kind; undefined for null. Never throws. */
export function decodeIcon(wire: unknown, { reference }: DecodeFileOptions = {}): Decoded<Icon | undefined> {
  return collectDiagnostics((context) => toIcon(wire, context, reference));
}
