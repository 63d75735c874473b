import { listOf, stringOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { sectionsOf } from "./sections-of.js";

/** The children that a record lists, without those that are read as something else than children. */
export function contentIds(record: WireRecord): readonly unknown[] {
  const content = listOf(record, "content") ?? [];
  if (stringOf(record, "type") !== "transcription") return content;
  const sections = new Set(sectionsOf(record).map(({ id }) => id));
  return content.filter((entry) => !sections.has(toId(entry) ?? ""));
}
