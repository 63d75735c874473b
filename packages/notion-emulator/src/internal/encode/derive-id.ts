import { createHash } from "node:crypto";
import type { Id } from "@pagebridge/core-types";

/** Things that records need and that the model has no id for. */
export type DerivedKind =
  | "automation"
  | "automation-action"
  | "external-object"
  | "file"
  | "filter"
  | "removed-column"
  | "suggestion"
  | "table-column"
  | "target"
  | "unread-child";

/** The id of something that the model has no id for: a UUID of version 8, the same for the same words on every run. */
export function deriveId(kind: DerivedKind, ...words: readonly string[]): Id {
  const digits = digest(kind, words);
  const variant = "89ab".charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return groups.join("-");
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz;<>?@[]^_{|}~";

/** Four printable characters, the form in which Notion names columns. */
export function deriveShortId(kind: DerivedKind, ...words: readonly string[]): string {
  const bytes = Buffer.from(digest(kind, words), "hex").subarray(0, 4);
  return [...bytes].map((byte) => letters.charAt(byte % letters.length)).join("");
}

function digest(kind: DerivedKind, words: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([kind, ...words]))
    .digest("hex");
}
