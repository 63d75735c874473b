import { inspect } from "node:util";

/** Everything that a value would show when it is printed, logged or sent, by whatever means. */
export function everythingIn(value: unknown): string {
  const shown = [inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxStringLength: null })];
  for (let error = value; error instanceof Error; error = error.cause) {
    shown.push(String(error), error.stack ?? "", JSON.stringify(error));
  }
  return shown.join("\n");
}

/** Splits a message into its sentences. */
export function sentencesOf(message: string): readonly string[] {
  return message.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== "");
}
