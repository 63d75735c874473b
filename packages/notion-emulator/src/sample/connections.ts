import type { Connection } from "../workspace/workspace.js";
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
