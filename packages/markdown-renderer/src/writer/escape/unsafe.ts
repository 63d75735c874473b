/** Where inside a document a line of text stands. */
export type TextPlace = "cell" | "heading" | "paragraph";

/** When a character of text would mean something to a parser, so that a backslash goes before it. All conditions of one entry must hold. */
export interface Unsafe {
  readonly character: string;
  /** What has to follow it, up to the end of the text around. Sticky. */
  readonly after?: RegExp;
  /** What has to stand right before it, in the same line: a pattern that ends with `$`. Sees at most {@link lookBehind} characters. */
  readonly before?: RegExp;
  /** The characters of which one has to stand right before it. Says less than `before`, and says it faster. */
  readonly previous?: string;
  /** How many characters of `previous` have to stand there. @default 1 */
  readonly previousCount?: number;
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

/** What is unsafe in one place, ready to be looked up. */
export interface PlaceTable {
  /** Patterns by their character. */
  readonly patterns: ReadonlyMap<string, readonly Unsafe[]>;
  /** Finds the characters that have patterns, one after the other. Global. */
  readonly characters: RegExp;
  /** Whether a text holds a character that could be unsafe where it stands. Most texts hold none, and need no second look. */
  readonly suspect: RegExp;
  /** The characters that make the first one of a text unsafe when they stand right before it, by the code of that first one. A line feed stands for the start too. */
  readonly suspectAfter: readonly (string | undefined)[];
}

/** What is unsafe in a dialect. */
export type UnsafeTable = { readonly [Place in TextPlace | "anywhere"]: PlaceTable };

/** Sorts patterns by place and character. */
export function unsafeTable(...groups: readonly (readonly Unsafe[])[]): UnsafeTable {
  const all = groups.flat();
  const tableFor = (place: TextPlace): PlaceTable =>
    placeTable(all.filter(({ inside = place }) => inside === "label" || inside === place));
  return {
    anywhere: placeTable(all),
    cell: tableFor("cell"),
    heading: tableFor("heading"),
    paragraph: tableFor("paragraph"),
  };
}

function placeTable(all: readonly Unsafe[]): PlaceTable {
  const patterns = new Map<string, Unsafe[]>();
  const suspectAfter = new Array<string>(128).fill("");
  const suspects = ["\n"];
  const behindOthers: string[] = [];
  for (const pattern of all) {
    const { begins, character, previous } = pattern;
    patterns.set(character, [...(patterns.get(character) ?? []), pattern]);
    const code = character.charCodeAt(0);
    if ((begins === undefined && previous === undefined) || code >= 128) suspects.push(character);
    else suspectAfter[code] += `\n${previous ?? ""}`;
    if (previous !== undefined) behindOthers.push(behindPrevious(pattern, previous));
  }
  return {
    patterns,
    characters: new RegExp(oneOf([...patterns.keys()]), "g"),
    suspect: new RegExp([oneOf(suspects), ...behindOthers].join("|")),
    suspectAfter,
  };
}

/** A pattern for a character behind others. Of those that have to be several, some may stand before the text. */
function behindPrevious({ character, previousCount = 1 }: Unsafe, previous: string): string {
  const behind = oneOf([...previous]);
  const enough = previousCount === 1 ? behind : `(?:^${behind}{1,${previousCount - 1}}|${behind}{${previousCount}})`;
  return `${oneOf([character])}(?<=${enough}[^])`;
}

/** A pattern that matches one of these characters. */
function oneOf(characters: readonly string[]): string {
  return `[${Array.from(new Set(characters), (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}]`;
}
