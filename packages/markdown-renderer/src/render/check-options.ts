import type { RenderOptions } from "../options.js";

/** The words that options can be, and whether they can be functions. */
const answers: { readonly [name: string]: string | undefined } = {
  colors: "drop, function",
  comments: "object",
  databases: "function",
  frontMatter: "function",
  properties: "none, table",
  title: "heading, none",
  underline: "drop, html",
  unsupported: "comment, omit, placeholder",
};

/** Refuses options that compilers would have refused. @throws TypeError that says what an option has to be. */
export function checkOptions(options: RenderOptions): void {
  const { flavor = {}, headingOffset = 0 } = options;
  if (typeof flavor !== "object") refuse("flavor", "a value of the entry flavors");
  if (!Number.isInteger(headingOffset) || headingOffset < 0) refuse("headingOffset", "a whole number from 0 up");
  for (const [name, value] of Object.entries<unknown>({ ...options })) {
    const known = answers[name];
    const answer = typeof value === "string" ? value : typeof value;
    if (known !== undefined && value !== undefined && !known.split(", ").includes(answer))
      refuse(name, `one of these: ${known}`);
  }
}

function refuse(name: string, known: string): never {
  throw new TypeError(`${name} has to be ${known}.`);
}
