import { createJumpingClock, type JumpingClock } from "../../../core-types/test/support/jumping-clock.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { RequestEvent, Transport, TransportOptions, TransportSession } from "../../src/transport/transport.js";
import { type FakeServer, startFakeServer } from "./fake-server.js";

/** The time limits of tests, which do not end unless they are released. */
export const attemptMs = 60_000;
export const totalMs = 600_000;
/** After which a request no longer keeps others waiting. */
const staleMs = 15_000;

/** A token that looks like one of Notion's, to be searched for wherever it must not be. */
export const plantedToken = "ntn_PLANTED0123456789abcdefghijklmnopqrstuvwxyz";

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

/** Runs a test with a server and a transport to it, and closes the server afterwards. */
export async function withBench(
  body: (bench: Bench) => Promise<void>,
  options: TransportOptions & { readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { signal, ...rest } = options;
  const server = await startFakeServer();
  const clock = createJumpingClock(attemptMs, totalMs, staleMs);
  const events: RequestEvent[] = [];
  const transport = createTransport({ auth: plantedToken, baseUrl: server.baseUrl, clock, random: () => 1, ...rest });
  const session = transport.open({
    onRequest: (event) => void events.push(event),
    ...(signal !== undefined && { signal }),
  });
  try {
    await body({ server, clock, transport, session, events });
  } finally {
    await server.close();
  }
}

/** Asks for the children of the test's page. */
export function askForChildren(session: TransportSession): Promise<unknown> {
  return session.ask((client) => client.blocks.children.list({ block_id: pageId, page_size: 100 }));
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
