import type { PropertySchema } from "@pagebridge/core-types";
import { canonicalValue } from "./canonical-value.js";
import { compareFieldsOf } from "./compare-fields.js";
import type { ComparedPlaces } from "./compare-page-parts.js";
import { explainDifference } from "./explain-difference.js";
import { capabilityOfSchemaField } from "./field-capabilities.js";
import type { PageDifference } from "./page-comparison.js";
import { pairItems } from "./pair-items.js";
import { placeFinding } from "./place-finding.js";

/** Compares the properties that two data sources have, by id. Their order is left aside: each API has one of its own. */
export function compareSchemas(
  left: readonly PropertySchema[] | undefined,
  right: readonly PropertySchema[] | undefined,
  { leftPath, rightPath, adapters }: ComparedPlaces,
): readonly PageDifference[] {
  const place = "/properties";
  if (!left || !right) {
    if (left === right) return [];
    const expected = explainDifference(adapters, "databaseSchemas", left ? "right" : "left");
    const explained = expected ? { expected } : {};
    return left
      ? [{ kind: "only_left", leftPath: `${leftPath}${place}`, left: left.length, ...explained }]
      : [{ kind: "only_right", rightPath: `${rightPath}${place}`, right: right?.length ?? 0, ...explained }];
  }
  const { pairs, onlyLeft, onlyRight } = pairItems(left, right);
  return [
    ...pairs.flatMap((pair) => {
      const paths = [`${leftPath}${place}/${pair.leftIndex}`, `${rightPath}${place}/${pair.rightIndex}`] as const;
      return compareProperty(pair.left, pair.right, paths, adapters);
    }),
    ...onlyLeft.map(({ item, index }): PageDifference => {
      return { kind: "only_left", leftPath: `${leftPath}${place}/${index}`, ...named(item, "left") };
    }),
    ...onlyRight.map(({ item, index }): PageDifference => {
      return { kind: "only_right", rightPath: `${rightPath}${place}/${index}`, ...named(item, "right") };
    }),
  ];
}

function compareProperty(
  left: PropertySchema,
  right: PropertySchema,
  [leftPath, rightPath]: readonly [string, string],
  adapters: ComparedPlaces["adapters"],
): readonly PageDifference[] {
  if (left.type !== right.type) {
    return [{ kind: "property", leftPath, rightPath, ...named(left, "left"), ...named(right, "right") }];
  }
  const found = compareFieldsOf({ ...left }, { ...right }, (key) => capabilityOfSchemaField(left.type, key), adapters);
  return found.map((placed) => ({ ...placeFinding(placed, leftPath, rightPath), propertyId: left.id }));
}

function named(
  property: PropertySchema,
  side: "left" | "right",
): Pick<PageDifference, "left" | "propertyId" | "right"> {
  const value = canonicalValue(property);
  return { propertyId: property.id, ...(value !== undefined && { [side]: value }) };
}
