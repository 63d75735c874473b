import type { Id } from "../model/primitives.js";
import { findIdAtEnd } from "./find-id.js";
import type { LocatedLink } from "./locate-link.js";

/** First segments of paths on Notion's own hosts below which ids are those of files, icons and requests, never of a page. */
const foldersWithoutPages: ReadonlySet<string> = new Set([
  "_assets",
  "api",
  "custom_emoji",
  "front-static",
  "icons",
  "image",
  "images",
  "signed",
]);

/** Tells whether a link leads to a file, an icon or a request of Notion, and so to no page. */
export function leadsToNoPage(link: LocatedLink): boolean {
  if (link.kind === "service") {
    return true;
  }
  const [folder, ...rest] = pathSegments(link.url);
  const isNotions = link.kind !== "foreign" && link.kind !== "api";
  return isNotions && folder !== undefined && rest.length > 0 && foldersWithoutPages.has(folder);
}

/** Finds the id of the object that the path of a link names. */
export function idInPath(link: LocatedLink): Id | undefined {
  const segments = pathSegments(link.url);
  // `/v1/blocks/<id>/children` names the block, whatever follows; a local server for the same API has a host of its own.
  const isCall = segments[0] === "v1" && (link.kind === "api" || link.kind === "foreign");
  // On a foreign host only a path that ends in an id is likely to be a page; on Notion's, `/<id>/<word>` is one too.
  const candidates = link.kind === "foreign" ? segments.slice(-1) : segments.toReversed();
  return firstId(isCall ? [segments[2] ?? "", ...candidates] : candidates);
}

function firstId(segments: readonly string[]): Id | undefined {
  for (const segment of segments) {
    const id = findIdAtEnd(segment);
    if (id !== undefined) {
      return id;
    }
  }
  return undefined;
}

/** The segments of a URL's path, percent-decoded, without empty ones. */
export function pathSegments(url: URL): string[] {
  return url.pathname.split("/").filter(Boolean).map(decodeSegment);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not UTF-8: the escapes cannot be read, but must not pass for digits of the id that follows them.
    return segment.replace(/%[0-9a-f]{2}/gi, "\ufffd");
  }
}
