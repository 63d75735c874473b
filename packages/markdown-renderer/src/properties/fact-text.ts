import { dateText } from "./date-text.js";
import { placeText } from "./place-text.js";
import type { PropertyFact } from "./property-content.js";
import { userName } from "./user-name.js";

/** A date, a place, or whether, until when and by whom a page was verified, in a few words. */
export function factText(fact: PropertyFact): string {
  if ("start" in fact) return dateText(fact);
  if ("latitude" in fact) return placeText(fact);
  const { date, state, verifiedBy } = fact;
  const parts = [state, date && dateText(date), verifiedBy && userName(verifiedBy)];
  return parts.filter((part) => part !== undefined).join(", ");
}
