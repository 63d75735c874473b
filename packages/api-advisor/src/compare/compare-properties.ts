import type { CapabilityName, JsonValue, Page, PropertyId, PropertyValue } from "@pagebridge/core-types";
import { canonicalValue } from "./canonical-value.js";
import { compareField } from "./compare-field.js";
import { type ComparedAdapters, explainDifference } from "./explain-difference.js";
import { capabilityOfPropertyField } from "./field-capabilities.js";
import type { ExpectedDifference } from "./page-comparison.js";

/** How a property differs, and its place among the properties of each side. */
export interface PropertyFinding {
  readonly kind: "only_left" | "only_right" | "property";
  readonly propertyId: PropertyId;
  readonly leftIndex?: number;
  readonly rightIndex?: number;
  readonly left?: JsonValue;
  readonly right?: JsonValue;
  readonly expected?: ExpectedDifference;
}

/** Compares properties by id, then by name. Their order is not compared: each API has one of its own. */
export function compareProperties(left: Page, right: Page, adapters: ComparedAdapters): readonly PropertyFinding[] {
  const leftOver = new Map(right.properties.map((property, index) => [index, property]));
  const byId = firstPlaces(right.properties, ({ id }) => id);
  const byName = firstPlaces(right.properties, ({ name }) => name);
  const idsOnTheLeft = new Set(left.properties.map(({ id }) => id));
  const findings: PropertyFinding[] = [];
  for (const [leftIndex, property] of left.properties.entries()) {
    const sameName = byName.get(property.name);
    const isTaken = sameName !== undefined && idsOnTheLeft.has(right.properties[sameName]?.id ?? "");
    const rightIndex = byId.get(property.id) ?? (isTaken ? undefined : sameName);
    const other = rightIndex === undefined ? undefined : leftOver.get(rightIndex);
    if (rightIndex === undefined || !other) {
      findings.push({ kind: "only_left", propertyId: property.id, leftIndex, ...valueOn("left", property) });
      continue;
    }
    leftOver.delete(rightIndex);
    for (const { expected } of compareProperty(property, other, adapters)) {
      const places = { kind: "property", propertyId: property.id, leftIndex, rightIndex } as const;
      const values = { ...valueOn("left", property), ...valueOn("right", other) };
      findings.push({ ...places, ...values, ...(expected && { expected }) });
    }
  }
  for (const [rightIndex, property] of leftOver) {
    findings.push({ kind: "only_right", propertyId: property.id, rightIndex, ...valueOn("right", property) });
  }
  return findings;
}

interface Explanation {
  readonly expected?: ExpectedDifference;
}

/** One explanation for all that is unexpected; when nothing is, one for each capability that accounts for a part. */
function compareProperty(
  left: PropertyValue,
  right: PropertyValue,
  adapters: ComparedAdapters,
): readonly Explanation[] {
  if (left.isIncomplete !== right.isIncomplete) {
    const capability = partialCapabilities[left.type];
    const expected = explainDifference(adapters, capability, left.isIncomplete ? "left" : "right");
    return [{ ...(expected && { expected }) }];
  }
  const [leftFields, rightFields] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  const keys = new Set([...leftFields.keys(), ...rightFields.keys()]);
  const findings = [...keys].flatMap((key) => {
    // The source's own words for what has no name here: each API has its own.
    if (key === "source" && left.type === "unsupported") return [];
    const capability = capabilityOfPropertyField(left.type, key);
    const meaning = { kind: key === "time" ? "time" : "property", capability } as const;
    return compareField(presentResult(leftFields.get(key)), presentResult(rightFields.get(key)), meaning, adapters);
  });
  const unexpected = findings.find(({ expected }) => !expected);
  if (unexpected) return [{}];
  return [
    ...new Map(findings.map(({ expected }) => [expected?.capability, { ...(expected && { expected }) }])).values(),
  ];
}

const partialCapabilities: { readonly [Type in PropertyValue["type"]]?: CapabilityName } = {
  people: "users",
  relation: "relations",
  rollup: "rollups",
};

/** A result that the source did not give counts as no result. */
function presentResult(value: unknown): unknown {
  const isMissing =
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "unavailable" || value.type === "unsupported");
  return isMissing ? undefined : value;
}

function valueOn(
  side: "left" | "right",
  property: PropertyValue,
): { readonly left?: JsonValue; readonly right?: JsonValue } {
  const value = canonicalValue(property);
  return value === undefined ? {} : { [side]: value };
}

function firstPlaces(
  properties: readonly PropertyValue[],
  keyOf: (property: PropertyValue) => string,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, property] of properties.entries()) {
    const key = keyOf(property);
    if (!places.has(key)) places.set(key, index);
  }
  return places;
}
