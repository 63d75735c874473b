import { shortened } from "./printable.js";
import type { Terminal } from "./terminal.js";

/** Shows how far something has come: one line that is drawn over on a terminal, and a plain line now and then elsewhere. */
export interface Progress {
  /** Shows a state. Called as often as it changes; not every call is shown. */
  show(state: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

/** How often progress is shown. */
export interface ProgressOptions {
  /** @default Date.now */
  readonly now?: () => number;
  /** Milliseconds between two drawings on a terminal. @default 100 */
  readonly redrawMs?: number;
  /** Milliseconds between two plain lines. @default 5_000 */
  readonly lineMs?: number;
}

const clearLine = "\r\u001b[2K";

/** Makes the progress of one command. */
export function createProgress(
  terminal: Terminal,
  { now = Date.now, redrawMs = 100, lineMs = 5_000 }: ProgressOptions = {},
): Progress {
  let isDrawn = false;
  // A short run needs no plain line at all, but a terminal shows at once that something happens.
  let shownAt = terminal.isInteractive ? Number.NEGATIVE_INFINITY : now();
  return {
    show(state) {
      const time = now();
      if (time - shownAt < (terminal.isInteractive ? redrawMs : lineMs)) return;
      shownAt = time;
      if (!terminal.isInteractive) {
        terminal.note(state);
        return;
      }
      terminal.draw(`${clearLine}${shortened(state, Math.max(20, terminal.columns - 1))}`);
      isDrawn = true;
    },
    clear() {
      if (isDrawn) terminal.draw(clearLine);
      isDrawn = false;
    },
  };
}

/** Progress that shows nothing. */
export const noProgress: Progress = { show: () => undefined, clear: () => undefined };
