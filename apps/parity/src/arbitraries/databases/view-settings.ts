import type { DataSource, GroupBy, PropertySchema, ViewProperty } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import { maybe, places } from "../maybe.js";
import type { OfSource } from "./filters.js";

/** How columns show: some of them, in any order, the title always. */
export const viewProperties: fc.Arbitrary<OfSource<readonly ViewProperty[]>> = fc
  .record({ start: places, isVisible: fc.boolean(), width: maybe(fc.integer({ min: 32, max: 900 })) })
  .map(
    ({ start, isVisible, width }): OfSource<readonly ViewProperty[]> =>
      ({ properties = [] }) => {
        const cut = start % (properties.length + 1);
        return [...properties.slice(cut), ...properties.slice(0, cut)].map(({ id, name, type }) => ({
          propertyId: id,
          propertyName: name,
          isVisible: type === "title" || isVisible,
          ...(width !== undefined && { width }),
        }));
      },
  );

/** The same without widths, which only tables have. */
export const cardProperties: fc.Arbitrary<OfSource<readonly ViewProperty[]>> = viewProperties.map(
  (make): OfSource<readonly ViewProperty[]> =>
    (source, site) =>
      make(source, site).map(({ width: _width, ...property }) => property),
);

/** What a view calls the kind of a column by which it gathers rows, where that is possible, and what makes a group. */
function groupingOf({ type }: PropertySchema): Pick<GroupBy, "granularity" | "type"> | undefined {
  switch (type) {
    case "select":
    case "multi_select":
    case "checkbox":
    case "relation":
    case "created_by":
    case "last_edited_by":
      return { type };
    case "people":
      return { type: "person" };
    case "status":
      return { type, granularity: "option" };
    case "date":
    case "created_time":
    case "last_edited_time":
      return { type, granularity: "month" };
    case "rich_text":
      return { type: "text", granularity: "exact" };
    case "url":
    case "email":
    case "phone_number":
      return { type, granularity: "exact" };
    default:
      return undefined;
  }
}

/** How a view gathers its rows; undefined where no column of the source can make groups. */
export const groupings: fc.Arbitrary<OfSource<GroupBy | undefined>> = fc
  .record({
    column: places,
    sort: fc.constantFrom("ascending" as const, "descending" as const, "manual" as const),
    hideEmptyGroups: maybe(fc.boolean()),
  })
  .map(
    ({ column, sort, hideEmptyGroups }): OfSource<GroupBy | undefined> =>
      ({ properties = [] }) => {
        const chosen = pick(properties.filter(groupingOf), column);
        const grouping = chosen && groupingOf(chosen);
        return (
          grouping && {
            ...grouping,
            propertyId: chosen.id,
            propertyName: chosen.name,
            sort,
            ...(hideEmptyGroups !== undefined && { hideEmptyGroups }),
          }
        );
      },
  );

/** A column of dates. */
export function dateColumnOf({ properties = [] }: DataSource, place: number): PropertySchema | undefined {
  return pick(
    properties.filter(({ type }) => type === "date" || type === "created_time" || type === "last_edited_time"),
    place,
  );
}
