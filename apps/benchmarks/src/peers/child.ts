import { type ChildAnswer, isChildQuestion } from "./child-messages.js";
import { readers } from "./readers.js";

process.on("message", (question: unknown) => {
  if (!isChildQuestion(question)) {
    throw new TypeError("The child was asked something that it does not understand.");
  }
  const start = performance.now();
  readers[question.reader].read(question.target).then(
    (text) => answer({ outcome: "read", milliseconds: performance.now() - start, text }),
    (error: unknown) => answer({ outcome: "failed", milliseconds: performance.now() - start, reason: describe(error) }),
  );
});
answer({ outcome: "loaded" });

function answer(message: ChildAnswer): void {
  process.send?.(message);
}

function describe(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? `${String(error.code)}: ` : "";
  return code + (error instanceof Error ? error.message : String(error));
}
