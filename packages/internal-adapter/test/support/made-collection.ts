// Everything here is made by hand in the shapes of the API; nothing was recorded.
import type { PropertyValue } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import { madeId, madeSpace } from "./made-records.js";

/** A collection with the schema that is given, in database 30. */
export function collectionWith(schema: object, more: object = {}): WireRecord {
  return {
    id: madeId(10),
    version: 3,
    name: [["Books"]],
    schema,
    parent_id: madeId(30),
    parent_table: "block",
    alive: true,
    space_id: madeSpace,
    ...more,
  };
}

/** A row of that collection. */
export function rowWith(number: number, properties?: object, more: object = {}): WireRecord {
  return {
    id: madeId(number),
    version: 3,
    type: "page",
    alive: true,
    ...(properties && { properties }),
    parent_id: madeId(10),
    parent_table: "collection",
    space_id: madeSpace,
    ...more,
  };
}

/** A view of database 30 that shows that collection. */
export function viewWith(
  type: string,
  more: { readonly format?: object; readonly [key: string]: unknown } = {},
): WireRecord {
  const { format, ...rest } = more;
  return {
    id: madeId(40),
    version: 3,
    type,
    format: { collection_pointer: { id: madeId(10), table: "collection", spaceId: madeSpace }, ...format },
    parent_id: madeId(30),
    parent_table: "block",
    alive: true,
    space_id: madeSpace,
    ...rest,
  };
}

/** The value without what it repeats from the schema. */
export function bare({ id: _id, name: _name, ...value }: PropertyValue): object {
  return value;
}
