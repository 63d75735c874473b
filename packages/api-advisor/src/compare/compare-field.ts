import type { CapabilityName, JsonValue } from "@pagebridge/core-types";
import { canonicalValue } from "./canonical-value.js";
import { countDifferences } from "./count-differences.js";
import { type DeclaredDetail, declaredDetails, timeDetails } from "./declared-details.js";
import { type ComparedAdapters, explainDifference, type LackingSide } from "./explain-difference.js";
import { isJsonList, isJsonRecord } from "./json-record.js";
import { nameMentions } from "./name-mentions.js";
import type { DifferenceKind, ExpectedDifference } from "./page-comparison.js";

/** How one field differs, without where it is. */
export interface FieldFinding {
  readonly kind: DifferenceKind;
  readonly left?: JsonValue;
  readonly right?: JsonValue;
  readonly expected?: ExpectedDifference;
}

/** What a field is: what kind its differences are, and which capability decides whether it is there at all. */
export interface FieldMeaning {
  readonly kind: DifferenceKind | "richText";
  readonly capability?: CapabilityName | undefined;
  /** Whether the field says that something is missing, so that the side which has it is the one that lacks something. */
  readonly tells?: "loss";
}

/**
 * Compares two values of one field. There is one finding for each capability that accounts for the difference; when it takes more
 * than capabilities to account for it there is exactly one, which is unexpected.
 */
export function compareField(
  left: unknown,
  right: unknown,
  meaning: FieldMeaning,
  adapters: ComparedAdapters,
): readonly FieldFinding[] {
  if (left === right) return [];
  const [leftValue, rightValue] = [canonicalValue(left), canonicalValue(right)];
  if (countDifferences(leftValue, rightValue) === 0) return [];
  const finding: FieldFinding = {
    kind: meaning.kind === "richText" ? kindOfText(leftValue, rightValue) : meaning.kind,
    ...(leftValue !== undefined && { left: leftValue }),
    ...(rightValue !== undefined && { right: rightValue }),
  };
  if (leftValue === undefined || rightValue === undefined) {
    const expected = explainDifference(
      adapters,
      meaning.capability,
      (leftValue === undefined) === (meaning.tells !== "loss") ? "left" : "right",
    );
    return [{ ...finding, ...(expected && { expected }) }];
  }
  const explained = explainByDetails(
    leftValue,
    rightValue,
    meaning.kind === "time" ? timeDetails : declaredDetails,
    adapters,
  );
  if (!explained) return [finding];
  return explained
    .filter(({ capability, expected }) => !(capability === "editTimes" && expected))
    .map(({ expected }) => ({ ...finding, ...(expected && { expected }) }));
}

interface Explained {
  readonly capability: CapabilityName;
  readonly expected: ExpectedDifference | undefined;
}

/** The capabilities that account for a whole difference; undefined when something is left over. */
function explainByDetails(
  leftValue: JsonValue,
  rightValue: JsonValue,
  details: readonly DeclaredDetail[],
  adapters: ComparedAdapters,
): readonly Explained[] | undefined {
  const explained: Explained[] = [];
  let left: JsonValue | undefined = nameMentions(leftValue, rightValue);
  let right: JsonValue | undefined = nameMentions(rightValue, leftValue);
  if (!isEqual(left, leftValue)) explained.push(explain(adapters, "users", "left"));
  if (!isEqual(right, rightValue)) explained.push(explain(adapters, "users", "right"));
  let remaining = countDifferences(left, right);
  for (const { capability, strip } of details) {
    const strippedLeft: JsonValue | undefined = strip(left);
    const strippedRight: JsonValue | undefined = strip(right);
    const count = countDifferences(strippedLeft, strippedRight);
    if (count < remaining) {
      const [leftLacks, rightLacks] = [isEqual(left, strippedLeft), isEqual(right, strippedRight)];
      const lacking = leftLacks === rightLacks ? "unclear" : leftLacks ? "left" : "right";
      explained.push(explain(adapters, capability, lacking));
    }
    [left, right, remaining] = [strippedLeft, strippedRight, count];
    if (remaining === 0) return eachOnce(explained);
  }
  return undefined;
}

function eachOnce(explained: readonly Explained[]): readonly Explained[] {
  return [...new Map(explained.map((part) => [`${part.capability} ${part.expected?.adapter}`, part])).values()];
}

function explain(adapters: ComparedAdapters, capability: CapabilityName, lacking: LackingSide): Explained {
  return { capability, expected: explainDifference(adapters, capability, lacking) };
}

function isEqual(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return countDifferences(left, right) === 0;
}

function kindOfText(left: JsonValue | undefined, right: JsonValue | undefined): DifferenceKind {
  return textOf(left) === textOf(right) ? "marks" : "text";
}

function textOf(richText: JsonValue | undefined): string {
  if (!isJsonList(richText)) return "";
  return richText
    .map((inline) => (isJsonRecord(inline) ? `${inline["text"] ?? inline["expression"] ?? ""}` : ""))
    .join("");
}
