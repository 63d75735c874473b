import { createInternalAdapter, internalCapabilities, internalSessionCapabilities } from "@pagebridge/internal-adapter";
import { sessionToken } from "../arbitraries/workspaces.js";
import type { Door } from "./check-scenario.js";

// The emulator is nobody's server: there is nothing to spare.
const pace = { maxConcurrency: 8, requestsPerSecond: Number.POSITIVE_INFINITY } as const;

/** The API of Notion's own app, with the session of somebody who works there: only then does it name people and give comments. */
export const internalDoor: Door = {
  name: "internal",
  capabilities: internalSessionCapabilities,
  open: ({ url }) => createInternalAdapter({ baseUrl: url, userTokenForWholeAccount: sessionToken, pace }),
};

/** The same API for anybody, without an account. */
export const publicDoor: Door = {
  name: "public",
  capabilities: internalCapabilities,
  open: ({ url }) => createInternalAdapter({ baseUrl: url, pace }),
};
