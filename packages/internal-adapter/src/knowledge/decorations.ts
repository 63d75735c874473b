/**
 * What a decoration does to the text that has it.
 *
 * - `mark`: one of the looks that are on or off.
 * - `color`, `link`: a look with a value.
 * - `equation`, `object`: the text is a marker, and the decoration says what for.
 * - `thread`: comments are anchored to the text.
 * - `suggestion`: the text belongs to an edit that nobody has accepted.
 * - `editor`: a trace of somebody's editing, which no reader sees.
 */
type DecorationRole = "color" | "editor" | "equation" | "link" | "mark" | "object" | "suggestion" | "thread";

/** What is known of one code. */
export interface DecorationKnowledge {
  readonly role: DecorationRole;
  /** What stands after the code first: nothing, a text, an object, or a list. */
  readonly payload: "list" | "nothing" | "object" | "text";
  readonly meaning: string;
}

/** Every code of a decoration that is known. */
export const decorations: Readonly<Record<string, DecorationKnowledge>> = {
  "+": { role: "editor", payload: "nothing", meaning: "trace of editing" },
  "-": { role: "editor", payload: "nothing", meaning: "trace of editing" },
  _: { role: "mark", payload: "nothing", meaning: "underline" },
  a: { role: "link", payload: "text", meaning: "link" },
  b: { role: "mark", payload: "nothing", meaning: "bold" },
  c: { role: "mark", payload: "nothing", meaning: "code" },
  ce: { role: "object", payload: "text", meaning: "custom emoji" },
  d: { role: "object", payload: "object", meaning: "date" },
  e: { role: "equation", payload: "text", meaning: "equation" },
  eoi: { role: "object", payload: "text", meaning: "link preview" },
  et: { role: "editor", payload: "nothing", meaning: "trace of editing" },
  fpp: { role: "object", payload: "object", meaning: "property within a formula" },
  h: { role: "color", payload: "text", meaning: "colour" },
  i: { role: "mark", payload: "nothing", meaning: "italic" },
  lm: { role: "object", payload: "object", meaning: "link mention" },
  m: { role: "thread", payload: "text", meaning: "commented passage" },
  p: { role: "object", payload: "text", meaning: "page or database" },
  plc: { role: "object", payload: "object", meaning: "place" },
  pt: { role: "editor", payload: "nothing", meaning: "trace of editing" },
  r: { role: "object", payload: "text", meaning: "bot" },
  s: { role: "mark", payload: "nothing", meaning: "strikethrough" },
  sa: { role: "suggestion", payload: "text", meaning: "suggested look" },
  si: { role: "suggestion", payload: "text", meaning: "suggested insertion" },
  sr: { role: "suggestion", payload: "text", meaning: "suggested removal" },
  st: { role: "editor", payload: "nothing", meaning: "trace of editing" },
  sua: { role: "suggestion", payload: "text", meaning: "suggested removal of a look" },
  tv: { role: "object", payload: "object", meaning: "variable of a template" },
  u: { role: "object", payload: "text", meaning: "person" },
  xt: { role: "editor", payload: "nothing", meaning: "trace of editing" },
  z: { role: "editor", payload: "nothing", meaning: "trace of editing" },
  "‣": { role: "object", payload: "list", meaning: "something else, named by table and id" },
};

/** What is known of a code; undefined for one that is not in the table. */
export function decorationOf(code: string): DecorationKnowledge | undefined {
  return Object.hasOwn(decorations, code) ? decorations[code] : undefined;
}

/** Texts that stand for something which their decorations name. Without such a decoration they are text that somebody typed. */
const markers = {
  object: "‣",
  equation: "⁍",
} as const;

/** Whether a text is nothing but a marker. */
export function isMarker(text: string): boolean {
  return text === markers.object || text === markers.equation;
}
