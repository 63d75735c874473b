import type { Scope } from "../context/scope.js";
import type { Flavor } from "../flavors/flavor.js";
import { gfm } from "../flavors/gfm.js";
import type { RenderOptions } from "../options.js";
import { checkOptions } from "./check-options.js";

/** Starts a rendering. @throws TypeError for options that make no sense. */
export function createScope(options: RenderOptions, output: "text" | "tree" = "text"): Scope {
  checkOptions(options);
  const { comments, flavor = gfm, headingOffset = 0 } = options;
  return {
    rendering: {
      options,
      flavor: changedFlavor(flavor, options),
      diagnostics: new Map(),
      // Signs of footnotes are put into lines that are made already.
      output: comments?.mark ? "tree" : output,
      titles: new Map(),
      blockLinks: new Map(),
      notes: [],
      inHooks: new Set(),
    },
    blocks: [],
    discussions: [],
    headingOffset,
    id: undefined,
    propertyId: undefined,
  };
}

/** A flavour with what the options change about it. */
function changedFlavor(flavor: Flavor, { colors, underline }: RenderOptions): Flavor {
  return {
    ...flavor,
    ...(colors && { color: colors === "drop" ? gfm.color : colors(flavor) }),
    ...(underline === "drop" && { underline: { open: "", close: "" } }),
  };
}
