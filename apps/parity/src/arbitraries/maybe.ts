import fc from "fast-check";

/** A value or, more often, none. */
export function maybe<Value>(arbitrary: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> {
  // One time in `freq` something: most fields of most things are not set.
  return fc.oneof({ weight: freq, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** True now and then. */
export function seldom(freq: number): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: freq, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
}

/** A number by which something is picked from a list whose length is not known yet. */
export const places: fc.Arbitrary<number> = fc.nat({ max: 30 });
