import type { File, Id, User } from "@pagebridge/core-types";
import { idOf, isRecord, toId } from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../files/to-file.js";
import { holderOf } from "../holder-of.js";
import { readSpans, type Span } from "../rich-text/read-spans.js";
import { toUser } from "../users/to-user.js";
import type { ValueInput } from "./value-input.js";
import { describeText, isSeparator, payloadOf, reportLeftover } from "./value-spans.js";

/** Reads the people of a value: one mention each, with commas between them. */
export function people(input: ValueInput): readonly User[] {
  return entries(input, (span) => {
    const id = entryId(span, "u", "r");
    return id === undefined ? undefined : toUser(id, input.context);
  });
}

/** Reads the pages that a relation refers to. */
export function pageIds(input: ValueInput): readonly Id[] {
  return entries(input, (span) => entryId(span, "p"));
}

/** Reads the files of a value: a name with a link each. */
export function files(input: ValueInput): readonly File[] {
  const { common, context, row, rowId } = input;
  let index = -1;
  return entries(input, (span) => {
    const address = payloadOf(span, "a");
    if (typeof address !== "string") return undefined;
    index += 1;
    return toFile(
      address,
      {
        holder: holderOf("block", row),
        reference: { type: "property", pageId: rowId, propertyId: common.id, index },
        name: span.text || undefined,
        kind: "other",
      },
      context,
    );
  });
}

/** Takes the entries of a value; what is neither an entry nor a separator is reported. */
function entries<Entry>({ wire, context }: ValueInput, read: (span: Span) => Entry | undefined): readonly Entry[] {
  const { spans, faults } = readSpans(wire);
  if (faults.length > 0) reportLeftover("something that is no list of entries", context);
  return spans.flatMap((span) => {
    const entry = read(span);
    if (entry !== undefined) return [entry];
    if (!isSeparator(span)) reportLeftover(described(span), context);
    return [];
  });
}

function described({ text, decorations }: Span): string {
  const [first] = decorations;
  return text === "‣" && first ? `a mention of another kind (${first.code})` : describeText(text);
}

/** Payloads are ids; pointers are tolerated. */
function entryId(span: Span, ...codes: readonly string[]): Id | undefined {
  const payload = payloadOf(span, ...codes);
  return isRecord(payload) ? idOf(payload) : toId(payload);
}
