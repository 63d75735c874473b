import type { DifferenceKind } from "@pagebridge/api-advisor";
import type { JsonValue } from "@pagebridge/core-types";
import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";

const maxLength = 300;

/** A value of the model in few words: text as text, everything else as JSON, and `—` for nothing. */
export function describeValue(value: JsonValue | undefined, kind: DifferenceKind): string {
  if (value === undefined) return "—";
  const text = (kind === "text" ? plainTextOf(value) : undefined) ?? (typeof value === "string" ? value : undefined);
  return shorten(text ?? JSON.stringify(value));
}

function plainTextOf(value: JsonValue): string | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  const texts = value.map((run) => (isRecord(run) ? (run["text"] ?? run["expression"]) : undefined));
  return texts.every((text) => typeof text === "string") ? texts.join("") : undefined;
}

function shorten(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength)} …`;
}
