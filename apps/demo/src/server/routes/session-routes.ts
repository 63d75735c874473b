import type { Hono } from "hono";
import type { SessionState, TokenState } from "../../shared/api.js";
import type { AppParts } from "../app.js";
import { flavorNames } from "../requests/flavor-names.js";
import { readJsonBody } from "../requests/read-json-body.js";
import { RequestFailure } from "../requests/request-failure.js";

/** What the page begins with, and the token that a reader may lend. */
export function addSessionRoutes(app: Hono, { readers, tree }: AppParts): void {
  app.get("/api/session", (context) => {
    const state: SessionState = { hasToken: readers.notion.official !== undefined, flavors: flavorNames, tree };
    return context.json(state);
  });
  app.get("/api/tree", (context) => context.json(tree));
  app.post("/api/token", async (context) => {
    const { token } = await readJsonBody(context);
    if (typeof token !== "string" || !/^[\x21-\x7e]{8,500}$/.test(token.trim())) {
      throw new RequestFailure(400, "invalid_token", "This does not look like a token of Notion's official API.");
    }
    readers.setToken(token.trim());
    return context.json({ hasToken: true } satisfies TokenState);
  });
  app.delete("/api/token", (context) => {
    readers.setToken(undefined);
    return context.json({ hasToken: false } satisfies TokenState);
  });
}
