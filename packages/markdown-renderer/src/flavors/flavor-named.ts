import { commonmark } from "./commonmark.js";
import type { Flavor, FlavorName } from "./flavor.js";
import { gfm } from "./gfm.js";
import { mdx } from "./mdx.js";
import { notion } from "./notion.js";
import { obsidian } from "./obsidian.js";

const flavors: { readonly [Name in FlavorName]: Flavor } = { commonmark, gfm, mdx, notion, obsidian };

/** The flavour of the given name. @throws TypeError if there is none. */
export function flavorNamed(name: FlavorName): Flavor {
  if (!Object.hasOwn(flavors, name)) {
    throw new TypeError(`There is no flavour ${JSON.stringify(name)}. Known ones: ${Object.keys(flavors).join(", ")}.`);
  }
  return flavors[name];
}
