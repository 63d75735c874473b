import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/terminal/progress.js";
import type { Terminal } from "../../src/terminal/terminal.js";

function makeTerminal(
  isInteractive: boolean,
  columns = 80,
): { readonly terminal: Terminal; readonly printed: string[] } {
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  return { printed, terminal: { out: print, note: print, draw: print, isInteractive, columns } };
}

describe("progress on a terminal", () => {
  it("draws over one line, not more often than it can be read", () => {
    const { printed, terminal } = makeTerminal(true);
    let time = 0;
    const progress = createProgress(terminal, { now: () => time, redrawMs: 100 });
    for (const now of [0, 50, 99, 100, 150, 200]) {
      time = now;
      progress.show(`at ${now}`);
    }
    progress.clear();
    progress.clear();
    expect(printed).toEqual(["\r\u001b[2Kat 0", "\r\u001b[2Kat 100", "\r\u001b[2Kat 200", "\r\u001b[2K"]);
  });

  it("never fills more than one line, nor obeys what a title says", () => {
    const { printed, terminal } = makeTerminal(true, 30);
    createProgress(terminal, { now: () => 0 }).show(`Reading \u001b[31m${"x".repeat(100)}`);
    expect(printed).toEqual([`\r\u001b[2KReading  [31m${"x".repeat(15)}…`]);
  });
});

describe("progress in a pipe", () => {
  it("prints a line now and then, and none for a short run", () => {
    const { printed, terminal } = makeTerminal(false);
    let time = 0;
    const progress = createProgress(terminal, { now: () => time, lineMs: 5_000 });
    for (const now of [0, 4_999, 5_000, 9_999, 10_000]) {
      time = now;
      progress.show(`at ${now}`);
    }
    progress.clear();
    expect(printed).toEqual(["at 5000", "at 10000"]);
  });
});
