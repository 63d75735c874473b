import { inspect } from "node:util";

/** Everything that can be seen of a value, by whatever means. */
export function everythingIn(value: unknown): string {
  const shown = inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    getters: true,
    showHidden: true,
    maxArrayLength: null,
    maxStringLength: null,
  });
  const more: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause) {
    more.push(String(error), error.stack ?? "", JSON.stringify(error), JSON.stringify(Object.entries(error)));
  }
  return [shown, JSON.stringify(value) ?? "", ...more].join("\n");
}
