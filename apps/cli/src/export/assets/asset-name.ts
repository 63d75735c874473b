import { createHash } from "node:crypto";
import { toSlug } from "../slug.js";

/**
 * Names a file that Notion hosts after the path of its URL, which stays the same when the URL is signed anew.
 *
 * `"https://files.example/3f/harbour%20map.PNG?signature=…"` → `"harbour-map-0c2f6f4ad1b2.png"`. Undefined if the text is not a URL.
 */
export function assetName(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const lastSegment = decoded(pathname.split("/").at(-1) ?? "");
  const [, stem = lastSegment, ending] = /^(.*)\.([A-Za-z0-9]{1,8})$/su.exec(lastSegment) ?? [];
  const digits = createHash("sha256").update(pathname).digest("hex").slice(0, 12);
  return `${toSlug(stem)}-${digits}${ending === undefined ? "" : `.${ending.toLowerCase()}`}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
