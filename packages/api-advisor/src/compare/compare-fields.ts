import type { Block, CapabilityName, Page } from "@pagebridge/core-types";
import { compareField, type FieldFinding, type FieldMeaning } from "./compare-field.js";
import type { ComparedAdapters } from "./explain-difference.js";
import { capabilityOfBlockField, capabilityOfPageField } from "./field-capabilities.js";
import { sameNotionUrl } from "./same-notion-url.js";

/** A finding and the field it is about, as the end of a JSON pointer. */
export interface PlacedFinding {
  readonly place: string;
  readonly finding: FieldFinding;
}

/** What an object says, by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Compares what two blocks say themselves: neither their ids and types, nor the blocks inside them. */
export function compareBlockFields(left: Block, right: Block, adapters: ComparedAdapters): readonly PlacedFinding[] {
  const [leftFields, rightFields] = [fieldsOfBlock(left), fieldsOfBlock(right)];
  const isSameType = left.type === right.type;
  // Of two kinds of blocks only what both can say is compared: that one has no checkbox follows from its type.
  const keys = keysOf(leftFields, rightFields).filter((key) => isSameType || (key in leftFields && key in rightFields));
  return keys.flatMap((key) => {
    const [leftValue, rightValue] = [leftFields[key], rightFields[key]];
    if (leftValue === rightValue) return [];
    const capability = capabilityOfBlockField(left.type, key);
    const meaning: FieldMeaning = {
      kind: kindOfField(key, leftValue ?? rightValue),
      capability,
      ...(key === "hasUnreadChildren" && { tells: "loss" }),
    };
    if (key === "cells" && Array.isArray(leftValue) && Array.isArray(rightValue)) {
      return compareCells(leftValue, rightValue, meaning, adapters);
    }
    return compareField(leftValue, rightValue, meaning, adapters).map((finding) => ({ place: `/${key}`, finding }));
  });
}

/** Compares what two pages say themselves, without their ids, properties and content. */
export function comparePageFields(left: Page, right: Page, adapters: ComparedAdapters): readonly PlacedFinding[] {
  const [leftFields, rightFields] = [fieldsOfPage(left), fieldsOfPage(right)];
  return compareFieldsOf(leftFields, rightFields, capabilityOfPageField, adapters);
}

/**
 * Compares two objects field by field. The host and the words of an address of Notion do not matter, nor whether a source knows where
 * something is published.
 */
export function compareFieldsOf(
  left: Fields,
  right: Fields,
  capabilityOf: (key: string) => CapabilityName | undefined,
  adapters: ComparedAdapters,
): readonly PlacedFinding[] {
  return keysOf(left, right).flatMap((key) => {
    const [leftValue, rightValue] = [left[key], right[key]];
    if (key === "url" && sameNotionUrl(leftValue, rightValue)) return [];
    if (key === "publicUrl" && (leftValue === undefined || rightValue === undefined)) return [];
    const meaning: FieldMeaning = { kind: kindOfField(key, leftValue ?? rightValue), capability: capabilityOf(key) };
    return compareField(leftValue, rightValue, meaning, adapters).map((finding) => ({ place: `/${key}`, finding }));
  });
}

function compareCells(
  left: readonly unknown[],
  right: readonly unknown[],
  meaning: FieldMeaning,
  adapters: ComparedAdapters,
): readonly PlacedFinding[] {
  const places = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index);
  return places.flatMap((index) =>
    compareField(left[index], right[index], meaning, adapters).map((finding) => ({
      place: `/cells/${index}`,
      finding,
    })),
  );
}

function fieldsOfBlock(block: Block): Fields {
  const { id: _id, type: _type, ...fields } = block;
  switch (block.type) {
    case "table":
      return omit(fields, "rows");
    case "meeting_notes": {
      const sections = block.sections.map(({ children: _children, ...section }) => section);
      return { ...omit(fields, "children"), sections };
    }
    case "child_page":
      // What the sub-page says is compared as a page; here it matters whether it was read.
      return { ...omit(fields, "page"), ...(block.page && { page: { id: block.page.id } }) };
    case "child_database":
      return { ...omit(fields, "database"), ...(block.database && { database: { id: block.database.id } }) };
    default:
      return omit(fields, "children");
  }
}

function fieldsOfPage(page: Page): Fields {
  const { children: _children, id: _id, object: _object, properties: _properties, ...fields } = page;
  return fields;
}

function omit(fields: Fields, key: string): Fields {
  const { [key]: _omitted, ...rest } = fields;
  return rest;
}

function keysOf(left: Fields, right: Fields): readonly string[] {
  const keys = Object.keys(left);
  for (const key of Object.keys(right)) if (!(key in left)) keys.push(key);
  return keys;
}

const fieldKinds: Readonly<Record<string, FieldMeaning["kind"]>> = {
  caption: "richText",
  cells: "richText",
  cover: "cover",
  createdTime: "time",
  expression: "text",
  file: "file",
  icon: "icon",
  lastEditedTime: "time",
  richText: "richText",
};

function kindOfField(key: string, value: unknown): FieldMeaning["kind"] {
  if (key === "title") return Array.isArray(value) ? "richText" : "text";
  if (key === "description") return Array.isArray(value) ? "richText" : "field";
  return (Object.hasOwn(fieldKinds, key) ? fieldKinds[key] : undefined) ?? "field";
}
