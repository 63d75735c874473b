import type { PropertyId } from "../primitives.js";

/** How a view gathers its rows into groups. */
export interface GroupBy {
  /** The kind of property, in the official API's words (`person`, `text` and `date` included). An open list. */
  readonly type: string;
  readonly propertyId: PropertyId;
  readonly propertyName?: string;
  readonly hideEmptyGroups?: boolean;
  /** Whether groups are drawn in the colours of their options. Filled by the internal API. */
  readonly isColored?: boolean;
  readonly sort?: "ascending" | "descending" | "manual";
  /** What makes a group: `group` or `option`, `exact` or `alphabet_prefix`, `relative`, `day`, `week`, `month` or `year`. */
  readonly granularity?: string;
  /** 0 is Sunday, 1 is Monday. */
  readonly startDayOfWeek?: 0 | 1;
  /** Numbers are grouped from here, */
  readonly rangeStart?: number;
  /** to here, */
  readonly rangeEnd?: number;
  /** in steps of this size. */
  readonly rangeSize?: number;
  /** For formulas: the kind of the result (`date`, `text`, `number`, `checkbox`). */
  readonly resultType?: string;
  /** The groups in their order, when the source lists them. Filled by the internal API. */
  readonly groups?: readonly ViewGroup[];
}

/** One group of a view. Filled by the internal API. */
export interface ViewGroup {
  /** The option or label; absent for rows without a value. */
  readonly value?: string;
  readonly isHidden?: boolean;
}
