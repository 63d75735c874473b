import type { OptionColor } from "../color.js";

/** An option of a select, multi-select or status property. */
export interface SelectOption {
  /** Absent when the source gives the name alone and the schema is not known. */
  readonly id?: string;
  readonly name: string;
  readonly color?: OptionColor;
  /** Only in schemas. */
  readonly description?: string;
}

/** A group of status options, such as "In progress". */
export interface StatusGroup {
  readonly id: string;
  readonly name: string;
  readonly color?: OptionColor;
  readonly optionIds: readonly string[];
}
