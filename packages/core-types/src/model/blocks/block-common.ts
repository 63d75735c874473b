import type { Discussion } from "../comment.js";
import type { Id, IsoDateTime } from "../primitives.js";

/** What every block has. */
export interface BlockCommon {
  readonly id: Id;
  readonly createdTime?: IsoDateTime;
  /** The official API rounds it down to the minute. */
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  /** Present when the block is in the trash. */
  readonly inTrash?: true;
  /** Present when the source says that there are children which this reading does not hold; a diagnostic says why. */
  readonly hasUnreadChildren?: true;
  /** The open threads about this block, when the caller asked for them. */
  readonly discussions?: readonly Discussion[];
}
