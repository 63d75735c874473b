import { createOfficialAdapter, officialCapabilities } from "@pagebridge/official-adapter";
import { readerToken } from "../arbitraries/workspaces.js";
import type { Door } from "./check-scenario.js";

/** The documented API, through its real client. */
export const officialDoor: Door = {
  name: "official",
  capabilities: officialCapabilities,
  open: ({ url }) => createOfficialAdapter({ auth: readerToken, baseUrl: url }),
};
