import type { ReadAnswer, ReadRequest } from "../../shared/api.js";
import { ApiFailure, api } from "../api/client.js";
import { announce } from "../dom/announce.js";

/** Where the page stands with its reading. */
type ReaderState =
  | { readonly status: "failed"; readonly request: ReadRequest; readonly message: string }
  | { readonly status: "idle" }
  | { readonly status: "read"; readonly request: ReadRequest; readonly answer: ReadAnswer }
  | { readonly status: "reading"; readonly request: ReadRequest };

/** Reads pages, one at a time, and tells the parts of this page about it. */
export interface Reader {
  /** Starts a reading; one that is under way is given up. */
  readonly read: (request: ReadRequest) => void;
  /** Calls back at once and after every change. */
  readonly follow: (listener: (state: ReaderState) => void) => void;
}

/** Makes the reader that all parts of the page share. */
export function createReader(): Reader {
  const listeners: ((state: ReaderState) => void)[] = [];
  let state: ReaderState = { status: "idle" };
  let running: AbortController | undefined;

  function enter(next: ReaderState): void {
    state = next;
    for (const listener of listeners) listener(state);
  }

  async function run(request: ReadRequest, { signal }: AbortController): Promise<void> {
    announce("Reading through both APIs.");
    try {
      const answer = await api.read(request, signal);
      if (signal.aborted) return;
      enter({ status: "read", request, answer });
      announce(summary(answer));
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof ApiFailure ? error.message : "The page could not be read.";
      enter({ status: "failed", request, message });
      announce(message);
    }
  }

  return {
    read(request) {
      running?.abort();
      running = new AbortController();
      enter({ status: "reading", request });
      void run(request, running);
    },
    follow(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}

function summary({ title, official, internal, differences }: ReadAnswer): string {
  const name = title === "" ? "The page without a title" : title;
  if (official.status === "failed" && internal.status === "failed")
    return `${name} could not be read through either API.`;
  if (official.status === "failed") return `${name} was read through the internal API only.`;
  if (internal.status === "failed") return `${name} was read through the official API only.`;
  return `${name} was read through both APIs. ${differences.length} differences.`;
}
