import type { File } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { nonBlank } from "../nodes/non-blank.js";
import type { FileUrlContext } from "../options.js";

/** Where a file is found. */
export function fileAddress(file: File, kind: FileUrlContext["kind"], scope: Scope): string {
  const { fileUrl } = scope.rendering.options;
  return fileUrl?.(file, { kind, ...(scope.id !== undefined && { ownerId: scope.id }) }) ?? file.url;
}

/** What a reader calls a file: its name, else the last part of its path when that has an ending, else its URL. */
export function fileLabel(file: File): string {
  return nonBlank(file.name) ?? lastPathPart(file.url) ?? file.url;
}

function lastPathPart(url: string): string | undefined {
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+\/([^?#]*)/i.exec(url)?.[1];
  const last = path?.split("/").at(-1);
  if (last === undefined || !/.\.[a-z\d]{1,9}$/i.test(last)) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
