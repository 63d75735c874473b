import type { VerificationValue } from "@pagebridge/core-types";
import { defined, isRecord, oneOf, toId } from "@pagebridge/core-types/adapter-tools";
import { toDateValue } from "../rich-text/to-date-value.js";
import { toUser } from "../users/to-user.js";
import type { ValueInput } from "./value-input.js";
import { describeText, payloadOf, reportLeftover, valueSpans } from "./value-spans.js";

const states = ["expired", "unverified", "verified"] as const;

/**
 * Reads who vouches for a page. No source confirms how the app stores it; what is expected is a word for the state, a mention of
 * the person, and the date, in any order. A person or a date without a word stands for a page that is vouched for.
 */
export function toVerification({
  wire,
  context,
}: ValueInput): Pick<VerificationValue, "date" | "state" | "verifiedBy"> {
  const spans = valueSpans(wire);
  const marked = (code: string): unknown =>
    spans.map((span) => payloadOf(span, code)).find((payload) => payload !== undefined);
  const person = toId(marked("u"));
  const day = marked("d");
  const date = isRecord(day) ? toDateValue(day, context) : undefined;
  const word = spans
    .filter(({ decorations }) => decorations.length === 0)
    .map(({ text }) => text)
    .join("")
    .replaceAll(",", "")
    .trim();
  const known = oneOf(states, word.toLowerCase());
  if (word !== "" && !known) reportLeftover(describeText(word), context);
  const state = known ?? (person !== undefined || date ? "verified" : undefined);
  return defined({ state, date, verifiedBy: person === undefined ? undefined : toUser(person, context) });
}
