import type { UniqueIdValue } from "@pagebridge/core-types";

/** A running number as the app shows it, such as `TASK-42`; undefined when there is none. */
export function uniqueIdText({ number, prefix }: UniqueIdValue): string | undefined {
  if (number === undefined) return undefined;
  return prefix === undefined || prefix === "" ? String(number) : `${prefix}-${number}`;
}
