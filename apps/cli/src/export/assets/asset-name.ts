import { createHash } from "node:crypto";
import { toSlug } from "../slug.js";

/**
 * Names a file that Notion hosts after the path of its URL, which stays the same when the URL is signed anew. The id in the path, where
 * there is one, is the same through both APIs.
 *
 * `"https://files.example/3f/harbour%20map.PNG?signature=…"` → `"harbour-map-0c2f6f4ad1b2.png"`. Undefined if the text is not a URL.
 */
export function assetName(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const lastSegment = decoded(pathname.split("/").at(-1) ?? "");
  const [, stem = lastSegment, ending] = /^(.*)\.([A-Za-z0-9]{1,8})$/su.exec(lastSegment) ?? [];
  const digits = createHash("sha256").update(whatStays(pathname)).digest("hex").slice(0, 12);
  return `${toSlug(stem)}-${digits}${ending === undefined ? "" : `.${ending.toLowerCase()}`}`;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** `/space/0be6efce-9daf-4268-8f65-c76b89f8eb27/map.png` → `0be6efce-9daf-4268-8f65-c76b89f8eb27/map.png` */
function whatStays(pathname: string): string {
  const id = [...pathname.matchAll(uuid)].at(-1)?.[0];
  return id === undefined ? pathname : `${id.toLowerCase()}/${pathname.split("/").at(-1)}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
