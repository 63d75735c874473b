import type { Hono } from "hono";
import type { AppParts } from "../app.js";
import { RequestFailure } from "../requests/request-failure.js";

/** Serves the built page. */
export function addWebRoutes(app: Hono, { webFiles }: AppParts): void {
  app.get("*", ({ req }, next) => {
    const path = req.path === "/" ? "/index.html" : req.path;
    const file = webFiles.get(path);
    if (!file) {
      if (req.path !== "/") return next();
      throw new RequestFailure(503, "not_built", "The page of the demo is not built. Run `npm run demo` to build it.");
    }
    // Names of files in /assets/ change with what is in them.
    const cacheControl = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { "content-type": file.contentType, "cache-control": cacheControl };
    return Promise.resolve(new Response(file.bytes, { headers }));
  });
}
