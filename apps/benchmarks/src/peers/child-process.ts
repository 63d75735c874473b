import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ChildAnswer, type ChildQuestion, isChildAnswer } from "./child-messages.js";

/** A process that reads what it is told to. */
export interface ReadingChild {
  /**
   * Resolves with the next thing that it says.
   *
   * @throws Error when it ends before that.
   */
  next(): Promise<ChildAnswer>;
  tell(question: ChildQuestion): void;
  /** What it wrote to its standard error since the last call: the first line of each warning. */
  takeWarnings(): readonly string[];
  stop(): void;
}

/** Starts a process. What it prints to its standard output goes nowhere. */
export function startChild(): ReadingChild {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let warnings: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    warnings.push(...text.split("\n").filter(beginsWarning));
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`A reading process ended with ${code}. ${warnings.join("\n")}`)));
        child.once("message", (message) =>
          isChildAnswer(message)
            ? resolve(message)
            : reject(new TypeError("A reading process said something unknown.")),
        );
      }),
    tell: (question) => void child.send(question),
    takeWarnings() {
      const taken = warnings;
      warnings = [];
      return taken;
    },
    stop: () => void child.kill(),
  };
}

/** The lines of an object that is printed with a warning are indented, up to the closing brace. */
function beginsWarning(line: string): boolean {
  return /^[^\s}]/.test(line);
}
