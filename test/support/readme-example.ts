import { readFileSync } from "node:fs";

/**
 * Takes the first TypeScript example out of a README of this workspace.
 *
 * @param path - from the root, such as `"README.md"`.
 * @throws Error when it has none.
 */
export function readmeExample(path: string): string {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const example = /```ts\n(.*?)```/s.exec(text)?.[1];
  if (example === undefined) {
    throw new Error(`${path} has no example in TypeScript.`);
  }
  return example;
}
