import type { FilterCondition } from "@pagebridge/core-types";

/** Tests text. `contains`, `starts_with` and `ends_with` do not tell upper from lower case. */
export function meetsTextCondition(text: string, { operator, value }: FilterCondition): boolean {
  const wanted = String(value ?? "");
  const [lowerText, lowerWanted] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case "equals":
      return text === wanted;
    case "does_not_equal":
      return text !== wanted;
    case "contains":
      return lowerText.includes(lowerWanted);
    case "does_not_contain":
      return !lowerText.includes(lowerWanted);
    case "starts_with":
      return lowerText.startsWith(lowerWanted);
    case "ends_with":
      return lowerText.endsWith(lowerWanted);
    case "is_empty":
      return text === "";
    case "is_not_empty":
      return text !== "";
    default:
      return true;
  }
}

/** Tests a number; an empty one meets nothing but `is_empty` and `does_not_equal`. */
export function meetsNumberCondition(number: number | undefined, { operator, value }: FilterCondition): boolean {
  if (operator === "is_empty") return number === undefined;
  if (operator === "is_not_empty") return number !== undefined;
  const wanted = Number(value);
  if (operator === "does_not_equal") return number !== wanted;
  if (number === undefined) return false;
  switch (operator) {
    case "equals":
      return number === wanted;
    case "greater_than":
      return number > wanted;
    case "less_than":
      return number < wanted;
    case "greater_than_or_equal_to":
      return number >= wanted;
    case "less_than_or_equal_to":
      return number <= wanted;
    default:
      return true;
  }
}

/** Tests yes or no. */
export function meetsCheckboxCondition(checked: boolean, { operator, value }: FilterCondition): boolean {
  const isEqual = checked === (value ?? true);
  return operator === "does_not_equal" ? !isEqual : isEqual;
}

/** Tests a set of names or ids. Several operands stand for any of them. */
export function meetsSetCondition(members: readonly string[], { operator, value }: FilterCondition): boolean {
  if (operator === "is_empty") return members.length === 0;
  if (operator === "is_not_empty") return members.length > 0;
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  const hasAny = members.some((member) => wanted.includes(member));
  return operator === "does_not_contain" || operator === "does_not_equal" ? !hasAny : hasAny;
}
