import { normalizeId } from "@pagebridge/core-types";
import type { Hono } from "hono";
import type { RawAnswer, ReadRequest, WholeAnswers } from "../../shared/api.js";
import type { AppParts } from "../app.js";
import { readBoth } from "../reads/read-both.js";
import { renderMarkdown } from "../reads/render-markdown.js";
import { requireFlavor, requireReading, requireSide } from "../requests/parts-of-path.js";
import { readJsonBody } from "../requests/read-json-body.js";
import { RequestFailure } from "../requests/request-failure.js";
import { readViews } from "../views/read-views.js";

/** How many reads may be under way at once. */
const maxReadsUnderWay = 4;
const maxReadMs = 180_000;

/** Reading a page through both APIs, and its tabs. */
export function addReadRoutes(app: Hono, { readers, reads }: AppParts): void {
  let underWay = 0;

  app.post("/api/read", async (context) => {
    const request = toReadRequest(await readJsonBody(context));
    if (underWay >= maxReadsUnderWay) {
      throw new RequestFailure(429, "busy", "Other pages are being read. Try again when they are done.");
    }
    underWay += 1;
    const limit = AbortSignal.timeout(maxReadMs);
    try {
      const read = await readBoth(readers, request, AbortSignal.any([context.req.raw.signal, limit]));
      reads.add(read);
      return context.json(read.answer);
    } catch (error) {
      if (limit.aborted) throw new RequestFailure(504, "timeout", "The read took longer than three minutes.");
      throw error;
    } finally {
      underWay -= 1;
    }
  });

  app.get("/api/markdown/:readId/:side/:flavor", (context) => {
    const { readId, side, flavor } = context.req.param();
    const { content } = requireReading(reads.get(readId), requireSide(side));
    return context.json(renderMarkdown(content, requireFlavor(flavor)));
  });

  app.get("/api/raw/:readId", (context) => {
    const blocks = reads.get(context.req.param("readId")).raw();
    const only = context.req.query("block");
    const answer: RawAnswer = {
      blocks: only === undefined ? blocks : blocks.filter(({ blockId }) => blockId === normalizeId(only)),
    };
    return context.json(answer);
  });

  app.get("/api/answers/:readId/:side", (context) => {
    const { readId, side } = context.req.param();
    const { answers } = requireReading(reads.get(readId), requireSide(side));
    const answer: WholeAnswers = {
      answers: answers.map(({ request, bytes, text }) => ({
        request,
        bytes,
        ...(text !== undefined && { json: text }),
      })),
    };
    return context.json(answer);
  });

  app.get("/api/views/:readId/:side/:databaseId", async (context) => {
    const { readId, side, databaseId } = context.req.param();
    const id = normalizeId(databaseId);
    if (id === undefined) throw new RequestFailure(404, "not_found", "This is no id of a database.");
    return context.json(await readViews(reads.get(readId), requireSide(side), id, context.req.raw.signal));
  });
}

function toReadRequest(body: Readonly<Record<string, unknown>>): ReadRequest {
  const { reference, source, agreedToInternal } = body;
  if (typeof reference !== "string" || reference.trim() === "" || reference.length > 4_000) {
    throw new RequestFailure(400, "invalid_reference", "Give the id of a page, or its URL.");
  }
  if (source !== "notion" && source !== "sample") {
    throw new RequestFailure(400, "invalid_request", "A page is read from the sample workspace or from Notion.");
  }
  return { reference: reference.trim(), source, agreedToInternal: agreedToInternal === true };
}
