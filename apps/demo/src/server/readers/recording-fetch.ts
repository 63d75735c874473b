import type { TransportFetch, TransportFetchBody } from "@pagebridge/official-adapter";
import { type AnswerLog, currentAnswerLog } from "./answer-log.js";

/** Fetches as the global `fetch` does, and puts the text of each answer into the log of the read that it belongs to. */
export const recordingFetch: TransportFetch = async (url, init) => {
  const answer = await fetch(url, init);
  const log = currentAnswerLog.getStore();
  if (!log || !answer.ok || answer.body === null) return answer;
  const { status, headers, body } = answer;
  return { status, headers, body: recorded(body, log, `${init.method} ${pathBelowVersion(url)}`) };
};

function recorded(body: ReadableStream<Uint8Array>, log: AnswerLog, request: string): TransportFetchBody {
  return {
    getReader() {
      const reader = body.getReader();
      const chunks: Uint8Array[] = [];
      return {
        async read() {
          const piece = await reader.read();
          if (piece.done) log.add(request, Buffer.concat(chunks).toString("utf8"));
          else chunks.push(piece.value);
          return piece;
        },
        cancel: (reason) => reader.cancel(reason),
      };
    },
  };
}

function pathBelowVersion(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/^.*?\/v1\//, "")}${search}`;
}
