import type { ReadAnswer, Side, SideReading } from "../../shared/api.js";

/** Both sides, in the order in which they stand on the page. */
export const sides: readonly Side[] = ["official", "internal"];

/** What the page calls a side. */
export const sideNames: { readonly [Name in Side]: string } = {
  official: "Official API",
  internal: "Internal API",
};

/** What a side read, or undefined when it failed. */
export function readingOf(answer: ReadAnswer, side: Side): SideReading | undefined {
  const result = answer[side];
  return result.status === "read" ? result : undefined;
}
