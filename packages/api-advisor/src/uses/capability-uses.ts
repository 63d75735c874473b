import type { CapabilityName, Database, Page } from "@pagebridge/core-types";
import { type UseRule, useRules } from "./use-rules.js";

/** Something that a page or database has, and that only an adapter with a capability reads in full. */
export interface CapabilityUse {
  readonly capability: CapabilityName;
  /** How many there are. */
  readonly count: number;
  /** What there is, as a plural, such as `"formulas"`. */
  readonly what: string;
}

/**
 * Says which capabilities it takes to read this very page or database in full, by what it holds; in alphabetical order. What it holds is
 * what the reading has: an adapter that drops something leaves no trace of it here, so ask the readings of all adapters.
 *
 * `capabilityUses(page)` → `[{ capability: "tableLayout", count: 2, what: "simple tables" }]`
 */
export function capabilityUses(content: Database | Page): readonly CapabilityUse[] {
  const counts = new Map<UseRule, number>();
  const pending: unknown[] = [content];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const record: Readonly<Record<string, unknown>> = { ...next };
    for (const rule of Array.isArray(next) ? [] : useRules) {
      if (rule.isIn(record)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    for (const inner of Object.values(record)) pending.push(inner);
  }
  return useRules.flatMap((rule) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [{ capability: rule.capability, count, what: rule.what }];
  });
}
