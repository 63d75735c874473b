import type { Hono } from "hono";
import type { AppParts } from "../app.js";
import { codeFor } from "../code/code-for.js";
import { attachmentHeader, fileNameOf } from "../downloads/file-name.js";
import { zipPage } from "../downloads/zip-page.js";
import { titleOf } from "../reads/read-both.js";
import { renderMarkdown } from "../reads/render-markdown.js";
import { requireFlavor, requireReading, requireSide } from "../requests/parts-of-path.js";
import { RequestFailure } from "../requests/request-failure.js";

/** The code for what is on the screen, and the page as files. */
export function addTakeHomeRoutes(app: Hono, { reads, resolve, sample }: AppParts): void {
  app.get("/api/code/:readId", (context) => {
    const read = reads.get(context.req.param("readId"));
    const side = requireSide(context.req.query("side"));
    const { content } = requireReading(read, side);
    const flavor = requireFlavor(context.req.query("flavor") ?? "gfm");
    const { id, object: kind } = content;
    return context.json(codeFor({ side, flavor, kind, id, source: read.source, sample }));
  });

  app.get("/api/download/:readId/:file", async (context) => {
    const { readId, file } = context.req.param();
    const [, sideName, format] = /^(\w+)\.(json|md|zip)$/.exec(file) ?? [];
    const read = reads.get(readId);
    const reading = requireReading(read, requireSide(sideName));
    const flavor = requireFlavor(context.req.query("flavor") ?? "gfm");
    const name = fileNameOf(titleOf(reading.content));
    switch (format) {
      case "md":
        return toDownload(
          renderMarkdown(reading.content, flavor).markdown,
          "text/markdown; charset=utf-8",
          `${name}.md`,
        );
      case "json":
        return toDownload(`${JSON.stringify(reading.content, null, 2)}\n`, "application/json", `${name}.json`);
      case "zip": {
        const trusted = read.source === "sample" ? { trustedOrigin: new URL(sample.url).origin } : {};
        const { signal } = context.req.raw;
        const bytes = await zipPage(reading, { flavor, name, resolve, signal, ...trusted });
        return toDownload(bytes, "application/zip", `${name}.zip`);
      }
      default:
        throw new RequestFailure(404, "not_found", "A page can be had as md, json or zip.");
    }
  });
}

function toDownload(body: Uint8Array<ArrayBuffer> | string, contentType: string, name: string): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": attachmentHeader(name),
      "cache-control": "no-store",
    },
  });
}
