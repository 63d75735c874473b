import { type CapabilityUse, capabilityUses } from "@pagebridge/api-advisor";
import type { AdapterInfo, Capability } from "@pagebridge/core-types";
import type { ReadAttempt } from "../reading/attempt.js";

/** Something that this very page or database holds and that at least one adapter does not read in full. */
export interface ContentGap extends CapabilityUse {
  /** How far each adapter reads it, in the order in which they were given. */
  readonly adapters: readonly (Capability & { readonly adapter: string })[];
}

/** What a page or database holds, as far as any of its readings shows. */
export function usesIn(readings: readonly ReadAttempt[]): readonly CapabilityUse[] {
  const uses = new Map<string, CapabilityUse>();
  for (const { content } of readings) {
    for (const use of capabilityUses(content.reading.value)) {
      const known = uses.get(use.capability);
      if (!known || known.count < use.count) uses.set(use.capability, use);
    }
  }
  return [...uses.values()].sort((first, second) => (first.capability < second.capability ? -1 : 1));
}

/** The uses that an adapter has a gap for. */
export function gapsIn(uses: readonly CapabilityUse[], adapters: readonly AdapterInfo[]): readonly ContentGap[] {
  return uses
    .map((use) => ({
      ...use,
      adapters: adapters.map(({ capabilities, name }) => ({ adapter: name, ...capabilities[use.capability] })),
    }))
    .filter((gap) => gap.adapters.some(({ level }) => level !== "full"));
}
