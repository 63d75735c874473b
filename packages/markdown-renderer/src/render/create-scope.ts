import { createReport } from "../context/report.js";
import type { Scope } from "../context/scope.js";
import { gfm } from "../flavors/gfm.js";
import type { RenderOptions } from "../options.js";

/** Starts a rendering. @throws TypeError for options that make no sense. */
export function createScope(options: RenderOptions, output: "text" | "tree" = "text"): Scope {
  const { flavor = gfm, headingOffset = 0 } = options;
  if (typeof flavor !== "object") {
    throw new TypeError(`flavor has to be a value of "@pagebridge/markdown-renderer/flavors", and not ${flavor}.`);
  }
  if (!Number.isInteger(headingOffset) || headingOffset < 0) {
    throw new TypeError("headingOffset has to be a whole number from 0 up.");
  }
  return {
    rendering: { options, flavor, report: createReport(), output, titles: new Map(), inHooks: new Set() },
    blocks: [],
    discussions: [],
    headingOffset,
    id: undefined,
    propertyId: undefined,
  };
}
