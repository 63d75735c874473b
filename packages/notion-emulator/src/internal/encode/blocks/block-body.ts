import type { Id } from "@pagebridge/core-types";
import type { Wire } from "../wire.js";

/** What is particular to a block: everything but its place, times and authors. Absent fields are left out of the record. */
export interface BlockBody {
  readonly type: string;
  readonly properties?: Wire;
  readonly format?: Wire;
  /** The ids of its children, in order, those in the trash included. */
  readonly content?: readonly Id[];
  /** Fields beside the usual ones, such as `view_ids`. */
  readonly more?: Wire;
}
