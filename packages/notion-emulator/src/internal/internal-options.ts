import type { Id } from "@pagebridge/core-types";

/** How the internal API behaves where it is known to differ between times, callers and servers. */
export interface InternalOptions {
  /**
   * How records are wrapped: `a` is `{ role, value }`, `b` is `{ spaceId, value: { role, value } }` with `__version__: 3`, and
   * `mixed` takes turns. @default "b"
   */
  readonly boxForm?: "a" | "b" | "mixed";
  /** The most blocks that a chunk of a page holds, besides the page. @default 100 */
  readonly chunkSize?: number;
  /** The most rows that one list of a query holds, whatever was asked for. @default 10_000 */
  readonly rowLimit?: number;
  /** The most records that can be asked for by id in one request; more answers 400. Absent means any number. */
  readonly recordLimit?: number;
  /** Records that are held back, by id. */
  readonly withheld?: WithheldRecords;
  /** Where the page stands in the block table of its first chunk. @default "first" */
  readonly pagePosition?: "first" | "last";
  /** Whether the later chunks of a page begin with the page and the blocks that were cut, as recorded ones do. @default "omitted" */
  readonly repeatedBlocks?: "omitted" | "sent";
  /** Whether callers without an account are told who wrote what. @default "sent" */
  readonly authors?: "omitted" | "sent";
  /** Whether queries have to name the space in `x-notion-space-id`; without it they answer 530. @default "optional" */
  readonly spaceHeader?: "optional" | "required";
}

/** Records that are held back, by id. */
export interface WithheldRecords {
  /** In no answer at all, without a word. What stands in such a block is sent only when it is asked for by id. */
  readonly always?: readonly Id[];
  /** In no answer but one to a request that names the id. */
  readonly untilAsked?: readonly Id[];
  /** As a box with `role: "none"`. */
  readonly unreadable?: readonly Id[];
}
