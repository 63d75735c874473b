import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Server, ServerResponse } from "node:http";

/** Counts the requests that a server has under way. */
export interface InFlightWatch {
  /** The most of them at any time so far. */
  most(): number;
  stop(): void;
}

const requestStarted = "http.server.request.start";

/** Watches the server of this process that listens on a port, from a request's first line to the end of its answer. */
export function watchRequestsInFlight(port: number): InFlightWatch {
  let underWay = 0;
  let most = 0;
  const onStart = (message: unknown): void => {
    const response = responseOf(message, port);
    if (response === undefined) return;
    underWay += 1;
    most = Math.max(most, underWay);
    response.once("close", () => {
      underWay -= 1;
    });
  };
  subscribe(requestStarted, onStart);
  return { most: () => most, stop: () => void unsubscribe(requestStarted, onStart) };
}

function responseOf(message: unknown, port: number): ServerResponse | undefined {
  if (typeof message !== "object" || message === null || !("server" in message) || !("response" in message)) {
    return undefined;
  }
  const { server, response } = message;
  const address = server instanceof Server ? server.address() : null;
  const isOurs = typeof address === "object" && address?.port === port;
  return isOurs && response instanceof ServerResponse ? response : undefined;
}
