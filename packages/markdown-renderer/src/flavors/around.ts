import type { Delimiters } from "../writer/phrasing/syntax.js";

/** A pair of tags around text. */
export function around(name: string): Delimiters {
  return { open: `<${name}>`, close: `</${name}>` };
}
