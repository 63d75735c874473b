import type { RenderOptions } from "../options.js";

/** Refuses what programs without types get wrong most likely. @throws TypeError that says what an option has to be. */
export function checkOptions({ flavor, headingOffset = 0 }: RenderOptions): void {
  if (typeof (flavor ?? {}) !== "object") throw new TypeError("flavor has to be a value of the entry flavors.");
  if (!Number.isInteger(headingOffset) || headingOffset < 0)
    throw new TypeError("headingOffset has to be a whole number from 0 up.");
}
