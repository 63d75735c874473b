import type { JsonValue } from "@pagebridge/core-types";
import type { CaseContext } from "../cases/conformance-case.js";
import { comparableFor } from "../compare/comparable-for.js";
import type { ConformanceFacts } from "../subject/facts.js";

/**
 * Gives an optional fact.
 *
 * @throws Error when the subject does not give it.
 */
export function factOf<Name extends keyof ConformanceFacts>(
  { facts }: CaseContext,
  name: Name,
): NonNullable<ConformanceFacts[Name]> {
  const fact = facts[name];
  if (fact === undefined || fact === null || (Array.isArray(fact) && fact.length === 0)) {
    throw new Error(`The facts hold no \`${name}\`: give it, or write an exception with the reason.`);
  }
  return fact;
}

/** The first of a list that has to hold something. */
export function firstOf<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined)
    throw new Error(`The facts hold no ${what}: add one, or write an exception with the reason.`);
  return first;
}

/** What the adapter claims to say of a value. */
export function comparable({ adapter, subject }: CaseContext, value: unknown): JsonValue {
  const { stableUrl } = subject;
  return comparableFor(adapter.info.capabilities, stableUrl ? { stableUrl } : {})(value);
}

/** Reads something small, so that whatever else is still under way has had its turn. */
export async function settle({ subject, facts }: CaseContext): Promise<number> {
  const page = firstOf(facts.pages, "page");
  const reading = await subject.createAdapter().readPage(page.id, { content: "none" });
  return reading.provenance.cost.requests;
}
