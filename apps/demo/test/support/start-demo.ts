import {
  createSampleWorkspace,
  type Emulator,
  sampleToken,
  startEmulator,
  type Workspace,
} from "@pagebridge/notion-emulator";
import { createDemoServer, type DemoServer, type DemoServerOptions, sampleClock } from "../../src/server/index.js";
import type { ReadAnswer, ReadRequest, SideReading, SideResult } from "../../src/shared/api.js";

/** A demo over an emulator, both running. */
export interface RunningDemo {
  readonly demo: DemoServer;
  readonly emulator: Emulator;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Reads of the sample workspace unless the request says otherwise. */
  read(request: Partial<ReadRequest> & { readonly reference: string }): Promise<ReadAnswer>;
  /** Gets JSON of a form that the caller knows. */
  json<Body>(path: string): Promise<Body>;
  close(): Promise<void>;
}

/** What a test may want to be otherwise. */
export interface StartOptions extends Partial<Omit<DemoServerOptions, "sample">> {
  readonly workspace?: Workspace;
}

/** Starts a demo. Close it at the end. */
export async function startDemo({
  workspace = createSampleWorkspace(),
  ...options
}: StartOptions = {}): Promise<RunningDemo> {
  const emulator = await startEmulator({ workspace, now: sampleClock });
  const token = workspace.connections[0]?.token ?? sampleToken;
  const demo = await createDemoServer({ ...options, sample: { workspace, url: emulator.url, token } });
  const get: RunningDemo["get"] = (path, headers = {}) => fetch(`${demo.url}${path}`, { headers });
  const post: RunningDemo["post"] = (path, body, headers = {}) =>
    fetch(`${demo.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    demo,
    emulator,
    get,
    post,
    async read(request) {
      const answer = await post("/api/read", { source: "sample", ...request });
      if (!answer.ok) throw new Error(`The read was refused: ${await answer.text()}`);
      return JSON.parse(await answer.text());
    },
    json: async (path) => JSON.parse(await (await get(path)).text()),
    async close() {
      await demo.close();
      await emulator.close();
    },
  };
}

/** What a side read. @throws Error if it did not. */
export function readingOf(side: SideResult): SideReading {
  if (side.status === "read") return side;
  throw new Error(side.message);
}

/** Ids of the sample workspace. */
export const sampleIds = {
  /** A page with most kinds of text. */
  welcome: "e9383817-62b3-419a-880e-70c0261023fa",
  /** A database with views of nine kinds. */
  voyages: "5bef2efe-d52e-8841-b8ad-de08ccf1cd5b",
  /** A page that is shared with nobody. */
  privateLog: "1702931e-f63b-8bae-8486-191c4f2f41d6",
} as const;
