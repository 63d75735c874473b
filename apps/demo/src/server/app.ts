import { PagebridgeError } from "@pagebridge/core-types";
import { Hono } from "hono";
import type { TreeEntry } from "../shared/api.js";
import type { Figures } from "./comparison/figures.js";
import type { Resolver } from "./images/resolver.js";
import type { Readers, SampleSource } from "./readers/readers.js";
import type { ReadStore } from "./reads/read-store.js";
import { failureAnswer, RequestFailure } from "./requests/request-failure.js";
import { addAdviceRoutes } from "./routes/advice-routes.js";
import { addImageRoute } from "./routes/image-route.js";
import { addReadRoutes } from "./routes/read-routes.js";
import { addSessionRoutes } from "./routes/session-routes.js";
import { addTakeHomeRoutes } from "./routes/take-home-routes.js";
import { addWebRoutes } from "./routes/web-routes.js";
import { checkOrigin } from "./security/check-origin.js";
import { securityHeaders } from "./security/security-headers.js";
import type { WebFile } from "./web-files/load-web-files.js";

/** What the routes share. */
export interface AppParts {
  /** The port that requests must name; known once the server listens. */
  readonly port: () => number;
  readonly readers: Readers;
  readonly reads: ReadStore;
  readonly tree: readonly TreeEntry[];
  readonly sample: SampleSource;
  /** What was measured on the sample workspace, once it is. */
  readonly figures: () => Promise<Figures>;
  readonly resolve: Resolver;
  readonly webFiles: ReadonlyMap<string, WebFile>;
}

/** Puts the routes together, behind the checks that every request goes through. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(checkOrigin(parts.port));
  addSessionRoutes(app, parts);
  addReadRoutes(app, parts);
  addAdviceRoutes(app, parts);
  addTakeHomeRoutes(app, parts);
  addImageRoute(app, parts);
  addWebRoutes(app, parts);
  app.notFound(() => failureAnswer(new RequestFailure(404, "not_found", "There is nothing at this address.")));
  app.onError((error) => {
    if (error instanceof RequestFailure) return failureAnswer(error);
    if (PagebridgeError.is(error)) return failureAnswer(new RequestFailure(502, error.code, error.message));
    return failureAnswer(new RequestFailure(500, "internal_error", "Something went wrong in the demo's server."));
  });
  return app;
}
