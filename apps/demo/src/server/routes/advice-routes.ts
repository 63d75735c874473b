import { capabilityDescriptions } from "@pagebridge/core-types";
import type { Hono } from "hono";
import type { ComparisonAnswer } from "../../shared/api.js";
import { recommend } from "../advice/recommend.js";
import { toNeeds } from "../advice/to-reading-needs.js";
import type { AppParts } from "../app.js";
import { classicClaims } from "../comparison/classic-claims.js";
import { readJsonBody } from "../requests/read-json-body.js";

/** Which API to use, and what each of them can do. */
export function addAdviceRoutes(app: Hono, { figures, readers }: AppParts): void {
  app.post("/api/recommend", async (context) => {
    return context.json(recommend(toNeeds(await readJsonBody(context)), readers.sample));
  });
  app.get("/api/comparison", async (context) => {
    const { official, internal } = readers.sample;
    const answer: ComparisonAnswer = {
      official: official.info.capabilities,
      internal: internal.info.capabilities,
      descriptions: capabilityDescriptions,
      claims: classicClaims(await figures()),
    };
    return context.json(answer);
  });
}
