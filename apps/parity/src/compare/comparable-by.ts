import { comparableFor, listDifferences } from "@pagebridge/adapter-conformance";
import type { Capabilities, JsonValue } from "@pagebridge/core-types";
import { stableUrl } from "./stable-url.js";
import { withoutShownSources } from "./without-shown-sources.js";

/**
 * Makes the function that keeps of a reading what every one of these capabilities claims.
 *
 * @param fileAddress Gives what stays the same of the address of a file that is signed anew for each reading.
 */
export function comparableBy(
  capabilities: readonly Capabilities[],
  fileAddress: (url: string) => string = stableUrl,
): (value: unknown) => JsonValue {
  const steps = capabilities.map((each) => comparableFor(each, { stableUrl: fileAddress }));
  return (value) => withoutShownSources(steps.reduce<JsonValue>((sofar, step) => step(sofar), toJson(value)));
}

function toJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value));
}

/** Where two readings differ. A field that either side may leave out is no difference; `listDifferences` allows that of its second value only. */
export function differencesBothWays(first: JsonValue, second: JsonValue): readonly string[] {
  const back = new Set(listDifferences(second, first).map(pathOf));
  return listDifferences(first, second).filter((line) => back.has(pathOf(line)));
}

function pathOf(line: string): string {
  return line.slice(0, line.indexOf(": "));
}
