/** One character and how it looks: the names of its marks in order, and where it leads. */
export interface StyledCharacter {
  readonly character: string;
  readonly look: string;
  /** Set on a link that says the same as its text; the look is then given without the link, too. */
  readonly lookWithoutLink?: string;
}

/** A part of a document: what both the model and parsed Markdown are brought to. */
export interface Part {
  /** What it is, such as `paragraph`, `item` or `element Callout`. */
  readonly kind: string;
  /** What else is known about it, such as the level of a heading. */
  readonly says?: Readonly<Record<string, boolean | number | string>>;
  readonly characters?: readonly StyledCharacter[];
  readonly content?: readonly Part[];
}

/** A part with its text put together, to be compared and read. */
export interface ReadablePart {
  readonly kind: string;
  readonly says?: Part["says"];
  /** Stretches that look alike, each with its look. */
  readonly text?: readonly string[];
  readonly content?: readonly ReadablePart[];
}

/** What a look is made of. */
export function lookOf(marks: readonly string[], url: string): string {
  return [...new Set(marks)].sort().join("+") + (url === "" ? "" : ` -> ${url}`);
}

/** Puts two lists of parts into the form in which they are compared. */
export function readable(
  found: readonly Part[],
  expected: readonly Part[],
): { readonly found: readonly ReadablePart[]; readonly expected: readonly ReadablePart[] } {
  const wanted = textsOf(expected);
  let count = 0;
  const reconciled = (characters: readonly StyledCharacter[]): readonly StyledCharacter[] => {
    count += 1;
    return withoutNewLinks(characters, wanted[count - 1] ?? []);
  };
  return { found: toReadable(found, reconciled), expected: toReadable(expected, (characters) => characters) };
}

function textsOf(parts: readonly Part[]): readonly (readonly StyledCharacter[])[] {
  return parts.flatMap(({ characters, content = [] }) => [
    ...(characters === undefined ? [] : [characters]),
    ...textsOf(content),
  ]);
}

function toReadable(
  parts: readonly Part[],
  change: (characters: readonly StyledCharacter[]) => readonly StyledCharacter[],
): readonly ReadablePart[] {
  return parts.map(({ characters, content, kind, says }) => ({
    kind,
    ...(says !== undefined && { says }),
    ...(characters !== undefined && { text: stretches(change(characters)) }),
    ...(content !== undefined && content.length > 0 && { content: toReadable(content, change) }),
  }));
}

/** Takes the links off bare addresses where no link is expected: GFM puts them there, and no escape keeps every parser from it. */
function withoutNewLinks(
  found: readonly StyledCharacter[],
  expected: readonly StyledCharacter[],
): readonly StyledCharacter[] {
  return found.map(({ character, look, lookWithoutLink }, index) => ({
    character,
    look: lookWithoutLink !== undefined && expected[index]?.look === lookWithoutLink ? lookWithoutLink : look,
  }));
}

/** Marks and links on white space cannot be told from none, so white space looks like what is before it; in code it is seen. */
function stretches(characters: readonly StyledCharacter[]): readonly string[] {
  const parts: { look: string; text: string }[] = [];
  for (const { character, look } of characters) {
    const last = parts.at(-1);
    const own = !/\s/.test(character) ? look : character !== "\n" && isCode(look) ? "code" : (last?.look ?? "");
    if (last?.look === own) last.text += character;
    else parts.push({ look: own, text: character });
  }
  return parts.map(({ look, text }) => (look === "" ? text : `${text} [${look}]`));
}

function isCode(look: string): boolean {
  return /(?:^|\+)code(?:\+| |$)/.test(look);
}
