import { deriveId } from "../derive-id.js";

const scheme = "notion-file:";

/** The path of a hosted file; undefined for a URL that does not name one. */
export function hostedPath(url: string): string | undefined {
  return url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

/**
 * The address under which the internal API names a hosted file: it does not change, and it opens nothing until it is signed.
 *
 * `"images/harbour.png"` → `"attachment:<a UUID made from the path>:harbour.png"`
 */
export function fileSource(path: string): string {
  return `attachment:${fileId(path)}:${path.slice(path.lastIndexOf("/") + 1)}`;
}

/** The id of a hosted file. */
export function fileId(path: string): string {
  return deriveId("file", path);
}

/** An address as records carry it: that of a hosted file is its source, any other stays. */
export function encodeUrl(url: string): string {
  const path = hostedPath(url);
  return path === undefined ? url : fileSource(path);
}
