import type { Diagnostic } from "./diagnostic.js";
import type { Provenance } from "./provenance.js";

/** A value, and what was lost on the way to it. */
export interface Reading<T> {
  readonly value: T;
  /** What could not be read, was approximated, or looks wrong; empty means that nothing was lost. */
  readonly diagnostics: readonly Diagnostic[];
  /** Who answered, with which API version, when, at what cost. */
  readonly provenance: Provenance;
}

/**
 * Values that arrive one after the other. Iterate it once, with `for await`.
 * `diagnostics` and `provenance` grow while it is iterated and are complete when the loop ends.
 */
export interface StreamReading<T> extends AsyncIterable<T> {
  readonly diagnostics: readonly Diagnostic[];
  readonly provenance: Provenance;
}

/** What a pure decoder found, without any request. */
export interface Decoded<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
