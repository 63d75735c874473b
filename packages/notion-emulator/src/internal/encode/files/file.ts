import type { File } from "@pagebridge/core-types";
import { encodeUrl, fileId, hostedPath } from "./file-source.js";

/** A file's address as records carry it. */
export function encodeFileUrl(file: File): string {
  return file.type === "notion" && hostedPath(file.url) === undefined && file.source !== undefined
    ? file.source
    : encodeUrl(file.url);
}

/** The ids of uploaded files that a block lists; undefined when it has none. */
export function fileIdsOf(file: File | undefined): readonly string[] | undefined {
  const path = file === undefined ? undefined : hostedPath(file.url);
  return path === undefined ? undefined : [fileId(path)];
}

/** The name under which a list of files shows one: its own, or the last part of its address. */
export function shownName(file: File): string {
  if (file.name !== undefined) return file.name;
  const path = (hostedPath(file.url) ?? file.url).split(/[?#]/)[0] ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
