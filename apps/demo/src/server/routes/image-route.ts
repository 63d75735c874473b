import type { Hono } from "hono";
import type { AppParts } from "../app.js";
import { fetchPicture } from "../images/fetch-picture.js";
import type { Picture } from "../images/picture.js";
import { PictureError } from "../images/picture-error.js";
import { placeholderPicture } from "../images/placeholder.js";
import { RequestFailure } from "../requests/request-failure.js";

/** Serves the pictures that a read page names, and no others. */
export function addImageRoute(app: Hono, { reads, resolve, sample }: AppParts): void {
  app.get("/image", async ({ req }) => {
    const read = reads.get(req.query("read") ?? "");
    const url = req.query("u") ?? "";
    if (!read.pictures.has(url)) {
      throw new RequestFailure(404, "not_named", "No page that was read names this picture.");
    }
    const trusted = read.source === "sample" ? { trustedOrigin: new URL(sample.url).origin } : {};
    try {
      return toResponse(await fetchPicture(url, { resolve, signal: req.raw.signal, ...trusted }), "fetched");
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      return toResponse(placeholderPicture, error.reason);
    }
  });
}

function toResponse({ bytes, contentType }: Picture, outcome: "fetched" | PictureError["reason"]): Response {
  return new Response(bytes, {
    headers: {
      "content-type": contentType,
      "cache-control": outcome === "fetched" ? "private, max-age=300" : "no-store",
      // A picture can be a document of its own, with script in it, when somebody opens it alone.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-picture": outcome,
    },
  });
}
