import { createJumpingClock, type JumpingClock } from "../../../core-types/test/support/jumping-clock.js";
import {
  type FakeServer,
  type Step,
  sends,
  startFakeServer,
} from "../../../official-adapter/test/support/fake-server.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { RequestEvent, Transport, TransportOptions, TransportSession } from "../../src/transport/transport.js";

/** The time limits of tests, which do not end unless they are released. */
export const attemptMs = 60_000;
export const totalMs = 300_000;

/** A token that looks like that of a session, to be searched for wherever it must not be. */
export const plantedToken = "v03:eyJhbGciOiJkaXIi:PLANTED0123456789-abc.def_GHI";

/** A page id for tests. */
export const pageId = "1f3c0000-0000-4000-8000-000000000001";

/** A transport to a server of its own, with time under control. */
export interface Bench {
  readonly server: FakeServer;
  readonly clock: JumpingClock;
  readonly transport: Transport;
  readonly session: TransportSession;
  readonly events: readonly RequestEvent[];
}

/** Runs a test with a server and a transport to it, and closes the server afterwards. No pace is kept unless the options say so. */
export async function withBench(
  body: (bench: Bench) => Promise<void>,
  options: TransportOptions & { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { signal, ...rest } = options;
  const server = await startFakeServer();
  const clock = createJumpingClock(attemptMs, totalMs);
  const events: RequestEvent[] = [];
  const transport = createTransport({
    baseUrl: server.baseUrl,
    clock,
    random: () => 1,
    onRequest: (event) => void events.push(event),
    ...rest,
    pace: { cooldownMs: 50_000, ...unhurried, ...rest.pace },
  });
  const session = transport.open(signal === undefined ? {} : { signal });
  try {
    await body({ server, clock, transport, session, events });
  } finally {
    await server.close();
  }
}

/** Lets requests go as they come. */
export const unhurried = { requestsPerSecond: Number.POSITIVE_INFINITY, burst: 1_000 } as const;

/** Asks for the test's page. */
export function askForPage(session: TransportSession): Promise<unknown> {
  return session.ask({ endpoint: "loadPageChunk", body: { pageId }, subject: `page ${pageId}`, reference: pageId });
}

/** Answers with an error in the API's older form. */
export function refuses(
  status: number,
  name: string,
  message = "Made for a test.",
  more: { readonly headers?: Readonly<Record<string, string>>; readonly clientData?: object } = {},
): Step {
  const { clientData, headers } = more;
  return sends(status, { errorId: "e-1", name, message, ...(clientData && { clientData }) }, headers);
}

/** What a promise rejects with; fails when it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It was expected to fail.");
}
