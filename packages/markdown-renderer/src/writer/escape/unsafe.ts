/** Where inside a document a line of text stands. */
export type TextPlace = "cell" | "heading" | "paragraph";

/** When a character of text would mean something to a parser, so that a backslash goes before it. All conditions of one entry must hold. */
export interface Unsafe {
  readonly character: string;
  /** What has to follow it, up to the end of the text around. Sticky. */
  readonly after?: RegExp;
  /** What has to stand right before it, in the same line: a pattern that ends with `$`. Sees at most {@link lookBehind} characters. */
  readonly before?: RegExp;
  /** `line`: it begins a line. `text`: it begins the paragraph. `next line`: it begins a line that is not the first. */
  readonly begins?: "line" | "next line" | "text";
  /** Only here. Absent means everywhere. */
  readonly inside?: TextPlace | "label";
  /** Not here: in the text of a link no other link begins. */
  readonly outside?: "label";
  /** Only when there is another one further on or back that could close what this one opens, or the other way round. */
  readonly isPaired?: true;
  /** How it is written instead of with a backslash. */
  readonly as?: string;
}

/** How many characters `before` can look at. */
export const lookBehind = 80;

/** Patterns by the code of their character, ready to be looked up. */
export type UnsafeTable = ReadonlyMap<number, readonly Unsafe[]>;

/** Sorts patterns by character. */
export function unsafeTable(...groups: readonly (readonly Unsafe[])[]): UnsafeTable {
  const table = new Map<number, Unsafe[]>();
  for (const pattern of groups.flat()) {
    const code = pattern.character.charCodeAt(0);
    const known = table.get(code) ?? [];
    known.push(pattern);
    table.set(code, known);
  }
  return table;
}
