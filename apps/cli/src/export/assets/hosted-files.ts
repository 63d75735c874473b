import type { NotionFile } from "@pagebridge/core-types";

/** Finds every file that Notion hosts in a piece of the model, wherever it hangs: media, icons, covers, properties. */
export function* hostedFiles(value: unknown): Generator<NotionFile> {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (isNotionFile(next)) yield next;
    else pending.push(...Object.values(next).reverse());
  }
}

// Nothing else in the model has this `type` beside a `url`.
function isNotionFile(value: object): value is NotionFile {
  return "type" in value && value.type === "notion" && "url" in value && typeof value.url === "string";
}
