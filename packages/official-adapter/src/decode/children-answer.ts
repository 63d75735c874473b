import type { Diagnostic, Id } from "@pagebridge/core-types";

/** What is known of the children of a page or block. */
export type ChildrenAnswer =
  | {
      readonly status: "read";
      /** The wire blocks, in order. */
      readonly results: readonly unknown[];
      /** Set when the list is known to go on; it says why the rest is not here. */
      readonly diagnostic?: Diagnostic;
    }
  | {
      readonly status: "missing";
      /** Says why there is no list. */
      readonly diagnostic: Diagnostic;
    };

/** Where a decoder finds the children of a container. `containersOf` tells which containers it will ask for. */
export type ChildrenSource = (containerId: Id) => ChildrenAnswer;
