import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../../shared/corpus/official/", import.meta.url));

/** Whether the recorded answers are at hand. */
export const hasRecordings = existsSync(folder);

/** Why tests that need recorded answers are skipped. */
export const withoutRecordings = "(skipped where ../shared, with the recorded answers, is absent)";

/** The recorded documents of some sources, parsed. */
export function readRecordings(sources?: readonly string[]): readonly unknown[] {
  if (!hasRecordings) return [];
  return (sources ?? readdirSync(folder)).flatMap((source) =>
    readdirSync(folder + source)
      .filter((file) => file.endsWith(".json"))
      .map((file): unknown => JSON.parse(readFileSync(`${folder}${source}/${file}`, "utf8"))),
  );
}
