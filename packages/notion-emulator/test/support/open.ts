import { Client } from "@notionhq/client";
import { onTestFinished } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/server/start-emulator.js";
import { connection } from "./makers.js";

/** An emulator for one test, with the real client. */
export interface Opened {
  readonly emulator: Emulator;
  /** With the first connection's token, 2026-03-11, no retries and no logging. */
  readonly client: Client;
  clientWith(options: { readonly auth?: string; readonly notionVersion?: string; readonly timeoutMs?: number }): Client;
  /** A bare request, for what the client does not show. */
  ask(
    path: string,
    options?: AskOptions,
  ): Promise<{ readonly status: number; readonly body: unknown; readonly headers: Headers }>;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Starts an emulator that closes when the test ends. */
export async function open(options: EmulatorOptions): Promise<Opened> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const clientWith: Opened["clientWith"] = (changes) =>
    new Client({
      auth: connection.token,
      baseUrl: emulator.url,
      notionVersion: "2026-03-11",
      retry: false,
      logger: () => {},
      ...changes,
    });
  return {
    emulator,
    client: clientWith({}),
    clientWith,
    ask: async (path, { headers, ...rest } = {}) => {
      const response = await fetch(`${emulator.url}${path}`, {
        ...rest,
        headers: { authorization: `Bearer ${connection.token}`, "notion-version": "2026-03-11", ...headers },
      });
      const body: unknown = await response.json();
      return { status: response.status, headers: response.headers, body };
    },
  };
}

/** The error that a call ends with. */
export async function failureOf(
  call: Promise<unknown>,
): Promise<{ readonly code: unknown; readonly status: unknown; readonly message: string }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) {
      return {
        code: "code" in error ? error.code : undefined,
        status: "status" in error ? error.status : undefined,
        message: error.message,
      };
    }
  }
  throw new Error("The call did not fail.");
}
