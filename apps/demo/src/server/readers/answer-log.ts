import { AsyncLocalStorage } from "node:async_hooks";

/** One answer of an API, as it came. */
export interface CapturedAnswer {
  /** What was asked: `GET blocks/1f3c…/children`, `loadPageChunk`. */
  readonly request: string;
  readonly bytes: number;
  /** Absent when the read has more than is kept. */
  readonly text?: string;
}

/** Collects the answers of one read. */
export interface AnswerLog {
  readonly answers: readonly CapturedAnswer[];
  add(request: string, text: string): void;
}

/** How much text of one read and one side is kept. */
const maxKeptBytes = 48 * 1024 * 1024;

/** Makes an empty log. */
export function createAnswerLog(): AnswerLog {
  const answers: CapturedAnswer[] = [];
  let kept = 0;
  return {
    answers,
    add(request, text) {
      const bytes = Buffer.byteLength(text);
      const isKept = kept + bytes <= maxKeptBytes;
      if (isKept) kept += bytes;
      answers.push({ request, bytes, ...(isKept && { text }) });
    },
  };
}

/**
 * The log of the read that is going on. One adapter serves many reads, so that they share its pace; whose answer it is that arrives
 * is known by the call that it belongs to.
 */
export const currentAnswerLog = new AsyncLocalStorage<AnswerLog>();
