import type { NotionAdapter } from "@pagebridge/core-types";
import { entriesOf, isRecord, recordOf } from "@pagebridge/core-types/adapter-tools";
import { type Emulator, type EmulatorOptions, startEmulator } from "@pagebridge/notion-emulator";
import { vi } from "vitest";
import { createInternalAdapter, type InternalAdapterOptions } from "../../src/index.js";
import { unhurried } from "./open-session.js";

/** An adapter over an emulator, and all that goes between them. */
export interface EmulatorBench {
  readonly emulator: Emulator;
  readonly adapter: NotionAdapter;
  /** The records that came, in order, by table and id: `"block 1f3c…"`. */
  readonly received: readonly string[];
  /** The requests that were sent, in order. */
  readonly sent: readonly SentRequest[];
  /** Another adapter over the same emulator. */
  another(options?: InternalAdapterOptions): NotionAdapter;
}

/** One request as it was sent. */
interface SentRequest {
  readonly url: string;
  readonly endpoint: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Runs a test with an emulator and an adapter to it, and closes the emulator afterwards. */
export async function withEmulator(
  options: EmulatorOptions,
  body: (bench: EmulatorBench) => Promise<void>,
  adapterOptions: InternalAdapterOptions = {},
): Promise<void> {
  const emulator = await startEmulator(options);
  const received: string[] = [];
  const sent: SentRequest[] = [];
  const realFetch = globalThis.fetch;
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(async (url, init) => {
    const text = init?.body;
    sent.push({
      url: String(url),
      endpoint: new URL(String(url)).pathname.split("/").at(-1) ?? "",
      headers: new Headers(init?.headers),
      body: typeof text === "string" ? JSON.parse(text) : undefined,
    });
    const response = await realFetch(url, init);
    received.push(...(await recordsIn(response.clone())));
    return response;
  });
  const another = (more: InternalAdapterOptions = {}): NotionAdapter =>
    createInternalAdapter({ baseUrl: emulator.url, pace: unhurried, ...more });
  try {
    await body({ emulator, adapter: another(adapterOptions), received, sent, another });
  } finally {
    spy.mockRestore();
    await emulator.close();
  }
}

async function recordsIn(response: Response): Promise<readonly string[]> {
  const text = await response.text().catch(() => "");
  if (!text.startsWith("{")) return [];
  const json: unknown = JSON.parse(text);
  const tables = entriesOf((isRecord(json) && recordOf(json, "recordMap")) || {});
  return tables.flatMap(([table, boxes]) => (isRecord(boxes) ? Object.keys(boxes).map((id) => `${table} ${id}`) : []));
}
