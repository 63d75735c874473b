import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What the server does with one request. */
export type Step = (request: IncomingMessage, response: ServerResponse) => void;

/** A request as it arrived. */
interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on this machine that does what it is told, one step per request, in order. */
export interface FakeServer {
  readonly baseUrl: string;
  readonly received: readonly ReceivedRequest[];
  /** How many connections were closed before their request was answered. */
  readonly brokenOff: number;
  /** Adds to what it does. */
  answers(...steps: readonly Step[]): void;
  /** Resolves when this many requests have arrived since the start. */
  hasReceived(count: number): Promise<void>;
  /** Resolves when this many connections were closed before their time. */
  hasBrokenOff(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server that has been told nothing yet: requests beyond its steps are answered with 418. */
export async function startFakeServer(): Promise<FakeServer> {
  const steps: Step[] = [];
  const received: ReceivedRequest[] = [];
  let brokenOff = 0;
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const watcher of watchers) {
      watcher();
    }
  };
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const watcher = (): void => {
        if (isSo()) {
          watchers.delete(watcher);
          resolve();
        }
      };
      watchers.add(watcher);
      watcher();
    });

  const server = createServer(async (request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) {
        brokenOff += 1;
        changed();
      }
    });
    let body = "";
    for await (const piece of request) {
      body += String(piece);
    }
    received.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body });
    const step =
      steps.shift() ?? sends(418, { object: "error", status: 418, code: "no_step", message: "No step is left." });
    step(request, response);
    changed();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") {
    throw new Error("The server has no port.");
  }
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    received,
    get brokenOff() {
      return brokenOff;
    },
    answers: (...more) => void steps.push(...more),
    hasReceived: (count) => until(() => received.length >= count),
    hasBrokenOff: (count) => until(() => brokenOff >= count),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function sends(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  return sendsText(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

/** Answers with any text. */
export function sendsText(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Step {
  return (_, response) => {
    response.writeHead(status, headers).end(text);
  };
}

/** Answers with an error in the API's form. */
export function fails(
  status: number,
  code: string,
  message = "Made for a test.",
  more: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly additional?: Readonly<Record<string, string>>;
  } = {},
): Step {
  const body = { object: "error", status, code, message, request_id: "11111111-0000-4000-8000-000000000001" };
  return sends(
    status,
    more.additional === undefined ? body : { ...body, additional_data: more.additional },
    more.headers,
  );
}

/** Closes the connection without a word. */
export function resets(): Step {
  return (request) => {
    request.socket.resetAndDestroy();
  };
}

/** Never answers. */
export function stalls(): Step {
  return () => undefined;
}

/** Begins an answer, and never ends it. */
export function stallsInBody(): Step {
  return (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"object":');
  };
}

/** Begins an answer, and closes the connection in the middle of it. */
export function breaksOff(): Step {
  return (request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"object":', () => request.socket.destroy());
  };
}
