import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A server for files that the cases of a test answer for. */
export interface FileServer {
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1. */
export async function startFileServer(
  answer: (path: string, response: ServerResponse, count: number) => void,
): Promise<FileServer> {
  const requests: { path: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({ path, headers: request.headers });
    answer(path, response, requests.filter((earlier) => earlier.path === path).length);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
