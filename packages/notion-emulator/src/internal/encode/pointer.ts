import type { Id } from "@pagebridge/core-types";
import type { EncodeContext } from "./encode-context.js";

/** How one record names another. */
export interface Pointer {
  readonly id: Id;
  readonly table: string;
  readonly spaceId: Id;
}

/** Points at a record of this workspace. */
export function pointerTo(table: string, id: Id, { spaceId }: EncodeContext): Pointer {
  return { id, table, spaceId };
}
