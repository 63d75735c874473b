import { createPageWorkspace, startEmulator } from "@pagebridge/notion-emulator";
import type { ReadTarget } from "../peers/reader.js";

/** Does something while a small page can be read from a server without limits, for readers to get warm on. */
export async function withWarmUp<Result>(work: (warmUp: ReadTarget) => Promise<Result>): Promise<Result> {
  const workspace = createPageWorkspace({ blocks: 100, parents: 5 });
  const emulator = await startEmulator({ workspace });
  try {
    return await work({ baseUrl: emulator.url, token: workspace.token, pageId: workspace.rootId });
  } finally {
    await emulator.close();
  }
}
