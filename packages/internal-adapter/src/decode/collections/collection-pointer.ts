import type { Id } from "@pagebridge/core-types";

/** Where a collection's record is found. */
export interface CollectionPointer {
  readonly id: Id;
  /** The workspace that it lives in; queries have to name it. */
  readonly spaceId?: Id;
}
