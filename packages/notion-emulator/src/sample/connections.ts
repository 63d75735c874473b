import type { Id } from "@pagebridge/core-types";
import type { Connection, Session } from "../workspace/workspace.js";
import { sampleId } from "./makers/sample-id.js";

/** The token of the connection that reads nearly all of the sample workspace. Made up; it opens nothing but the emulator. */
export const sampleToken = "ntn_sample_of_lantern_quay";

/** The token of a connection that may read pages, but neither comments nor users. Made up, too. */
export const sampleLimitedToken = "ntn_sample_noticeboard_screen";

/** Who may read the sample workspace. Neither may read the harbour master's private log. */
export function connections(): readonly Connection[] {
  return [
    {
      token: sampleToken,
      name: "Pagebridge",
      botId: sampleId("user", "pagebridge-bot"),
      shared: [sampleId("page", "home"), sampleId("database", "locker"), sampleId("page", "old-timetable")],
    },
    {
      token: sampleLimitedToken,
      name: "Noticeboard screen",
      botId: sampleId("user", "noticeboard-bot"),
      shared: [sampleId("page", "home")],
      capabilities: { comments: false, users: "none" },
    },
  ];
}

/** The session of somebody who works in the office, for the internal API. Made up, as the other tokens are. */
export const sampleSessionToken = "v03:sample_of_lantern_quay";

/** Who is logged in to the sample workspace. */
export function sessions(): readonly Session[] {
  return [{ token: sampleSessionToken, userId: sampleId("user", "esther") }];
}

/** What of the sample workspace is on the web: nearly everything, but neither the private log nor what is in the trash. */
export function published(): readonly Id[] {
  return [sampleId("page", "home"), sampleId("database", "locker")];
}
