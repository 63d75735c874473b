import { assertNever, type PropertySchema, type PropertyValue, type User } from "@pagebridge/core-types";
import type { Stamp } from "./stamp.js";

/** What a row's computed columns derive from. */
export interface RowFacts {
  readonly stamp: Stamp;
  readonly author: User;
  readonly editor: User;
  /** The row's place among its neighbours, from 1; a template has none. */
  readonly number?: number;
}

/** The value of a column that the content says nothing about: computed where the app computes it, else empty. */
export function emptyValue(column: PropertySchema, facts: RowFacts): PropertyValue {
  const { id, name, type } = column;
  switch (type) {
    case "title":
    case "rich_text":
      return { type, id, name, richText: [] };
    case "multi_select":
      return { type, id, name, options: [] };
    case "people":
      return { type, id, name, people: [] };
    case "files":
      return { type, id, name, files: [] };
    case "checkbox":
      return { type, id, name, checked: false };
    case "relation":
      return { type, id, name, pageIds: [] };
    case "rollup":
      return { type, id, name, ...(column.function && { function: column.function }), result: { type: "number" } };
    case "formula":
      return { type, id, name, result: { type: "string" } };
    case "created_time":
      return { type, id, name, time: facts.stamp.createdTime };
    case "last_edited_time":
      return { type, id, name, time: facts.stamp.lastEditedTime };
    case "created_by":
      return { type, id, name, user: facts.author };
    case "last_edited_by":
      return { type, id, name, user: facts.editor };
    case "unique_id":
      return {
        type,
        id,
        name,
        ...(facts.number !== undefined && { number: facts.number }),
        ...(column.prefix !== undefined && { prefix: column.prefix }),
      };
    case "verification":
      return { type, id, name, state: "unverified" };
    case "unsupported":
      return { type, id, name, sourceType: column.sourceType };
    case "button":
    case "date":
    case "email":
    case "last_visited_time":
    case "location":
    case "number":
    case "phone_number":
    case "place":
    case "select":
    case "status":
    case "url":
      return { type, id, name };
    default:
      return assertNever(type, "column");
  }
}
