import { Client } from "@notionhq/client";
import { onTestFinished } from "vitest";
import { type Replay, type ReplayOptions, startReplay } from "../../src/replay/start-replay.js";

/** A replay for one test, with the real client. */
export interface OpenedReplay {
  readonly replay: Replay;
  readonly client: Client;
}

/** Starts a replay that closes when the test ends. */
export async function openReplay(
  recordings: readonly unknown[],
  options: Omit<ReplayOptions, "recordings"> = {},
): Promise<OpenedReplay> {
  const replay = await startReplay({ recordings, ...options });
  onTestFinished(() => replay.close());
  const client = new Client({
    auth: "any",
    baseUrl: replay.url,
    notionVersion: "2026-03-11",
    retry: false,
    logger: () => {},
  });
  return { replay, client };
}
