import type { Id, IsoDateTime } from "@pagebridge/core-types";
import { sampleId } from "./sample-id.js";

/** Who wrote something and when. */
export interface Stamp {
  readonly createdTime: IsoDateTime;
  readonly lastEditedTime: IsoDateTime;
  readonly createdBy: Id;
  readonly lastEditedBy: Id;
}

/** A stamp as the content says it: names of people, and times to the minute, such as `2025-03-04T09:12`, in UTC. */
export interface Written {
  readonly by: string;
  readonly at: string;
  /** Same as `by` when absent. */
  readonly editedBy?: string;
  /** Same as `at` when absent. */
  readonly editedAt?: string;
}

/** Turns names and minutes into ids and times. */
export function toStamp({ by, at, editedBy = by, editedAt = at }: Written): Stamp {
  return {
    createdTime: toTime(at),
    lastEditedTime: toTime(editedAt),
    createdBy: sampleId("user", by),
    lastEditedBy: sampleId("user", editedBy),
  };
}

/** `2025-03-04T09:12` → `2025-03-04T09:12:00.000Z` */
export function toTime(minute: string): IsoDateTime {
  return `${minute}:00.000Z`;
}
