import type { JsonValue } from "./primitives.js";

/** One thing that a connected application says about what a link leads to, such as its title, owner or state. Filled by the internal API. */
export interface LinkAttribute {
  /** The application's own name for it, such as `"owner"`. */
  readonly id: string;
  /** What kind of value it is, in the source's words. */
  readonly type?: string;
  /** How the app writes it, in the source's words. */
  readonly format?: string;
  readonly values: readonly JsonValue[];
}
