import { type Emulator, type Fault, startEmulator } from "@pagebridge/notion-emulator";
import { createOfficialAdapter, type OfficialAdapter } from "../../src/index.js";
import { harbourToken, harbourWorkspace } from "./harbour-workspace.js";

/** What is wrong with a server or a caller. */
export interface HarbourOptions {
  readonly faults?: readonly Fault[];
  /** @default the one that is good */
  readonly token?: string;
  /** How long the adapter waits for an answer, in milliseconds. @default 20_000 */
  readonly timeoutMs?: number;
  /** Called when the server lets a request hang. */
  readonly onStall?: () => void;
}

/** A local Notion, and an adapter that reads from it. */
export interface Harbour {
  readonly emulator: Emulator;
  readonly adapter: OfficialAdapter;
}

/** Starts a server, and an adapter that tries again once, at once. */
export async function withHarbour(
  { faults = [], token = harbourToken, timeoutMs = 20_000, onStall }: HarbourOptions,
  work: (harbour: Harbour) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({
    workspace: harbourWorkspace,
    faults,
    onRequest: ({ fault }) => {
      if (fault === "stall") onStall?.();
    },
  });
  const adapter = createOfficialAdapter({
    auth: token,
    baseUrl: emulator.url,
    timeoutMs,
    retry: { maxRetries: 1, initialDelayMs: 0 },
  });
  try {
    await work({ emulator, adapter });
  } finally {
    await emulator.close();
  }
}
