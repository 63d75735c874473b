import { NotionAPI } from "notion-client";
import { onTestFinished } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/server/start-emulator.js";

type Json = { readonly [key: string]: unknown };

/** An answer of the internal API. */
export interface InternalAnswer {
  readonly status: number;
  readonly body: Json;
}

/** An emulator for one test, with the real `notion-client`. */
export interface OpenedInternal {
  readonly emulator: Emulator;
  /** Without an account, unless a token is given. It neither retries nor waits. */
  client(token?: string): NotionAPI;
  /** A bare request, for what the client does not show. */
  ask(endpoint: string, body: unknown, options?: AskOptions): Promise<InternalAnswer>;
}

interface AskOptions {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The session of `memberSession` in workspaces of these tests. */
export const sessionToken = "v03:test";

/** Starts an emulator that closes when the test ends. */
export async function openInternal(options: EmulatorOptions): Promise<OpenedInternal> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return {
    emulator,
    client: (token) =>
      new NotionAPI({
        apiBaseUrl: `${emulator.url}/api/v3`,
        ofetchOptions: { retry: 0 },
        ...(token !== undefined && { authToken: token }),
      }),
    ask: async (endpoint, body, { headers, token } = {}) => {
      const response = await fetch(`${emulator.url}/api/v3/${endpoint}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token !== undefined && { cookie: `token_v2=${token}` }),
          ...headers,
        },
        body: JSON.stringify(body),
      });
      const json: unknown = await response.json();
      return { status: response.status, body: asRecord(json) };
    },
  };
}

/** A value as an object; an empty one when it is something else. */
export function asRecord(value: unknown): Json {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Goes down into a value: `at(body, "recordMap", "block")`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((current, key) => asRecord(current)[key], value);
}

/** The ids in a table of an answer's record map, in order. */
export function idsIn(answer: InternalAnswer, table: string): readonly string[] {
  return Object.keys(asRecord(at(answer.body, "recordMap", table)));
}

/** The record in a box of form b. */
export function recordIn(answer: InternalAnswer, table: string, id: string): Json {
  return asRecord(at(answer.body, "recordMap", table, id, "value", "value"));
}
