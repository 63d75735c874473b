import type { GroupBy } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  type FieldReader,
  isRecord,
  readFields,
  recordOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { decodePropertyId } from "../wire/property-id.js";

const directions = ["ascending", "descending", "manual"] as const;

/** Reads how a view gathers its rows; undefined for null. */
export function toGroupBy(wire: unknown, context: DecodeContext): GroupBy | undefined {
  if (!isRecord(wire)) return undefined;
  const fields = readFields(wire, context);
  const resultFields = ofFormula(wire, context);
  return {
    type: fields.text("type") ?? "unknown",
    propertyId: decodePropertyId(fields.string("property_id") ?? ""),
    ...defined({
      propertyName: fields.text("property_name"),
      hideEmptyGroups: fields.boolean("hide_empty_groups"),
    }),
    ...(resultFields
      ? { ...defined({ resultType: resultFields.text("type") }), ...grouping(resultFields, context) }
      : grouping(fields, context)),
  };
}

/** For formulas, what makes a group depends on the result and stands one level deeper. */
function ofFormula(wire: WireRecord, context: DecodeContext): FieldReader | undefined {
  const inner = recordOf(wire, "group_by");
  return inner && readFields(inner, context);
}

function grouping(fields: FieldReader, context: DecodeContext) {
  const day = fields.number("start_day_of_week");
  const sort = fields.recordAt("sort");
  return defined({
    sort: sort && readFields(sort, context).word("type", directions),
    granularity: fields.text("group_by"),
    startDayOfWeek: day === 0 || day === 1 ? day : undefined,
    rangeStart: fields.number("range_start"),
    rangeEnd: fields.number("range_end"),
    rangeSize: fields.number("range_size"),
  } satisfies { [Key in keyof GroupBy]?: GroupBy[Key] | undefined });
}
