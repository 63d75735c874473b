import type { Part, StyledCharacter } from "../../support/law/content.js";

/** One place in which our Markdown and the expected one say something else, in words. */
export interface OracleDifference {
  /** The place among the expected parts, counted from one: `list 3 > item 2`. */
  readonly at: string;
  readonly theirs: string;
  readonly ours: string;
}

/** Says where two documents differ: parts that only one has, and what is different about those that both have. */
export function compareParts(theirs: readonly Part[], ours: readonly Part[], place = ""): readonly OracleDifference[] {
  const before = place === "" ? "" : `${place} > `;
  return hunks(theirs, ours).flatMap((hunk) => {
    const [left, ...others] = hunk.theirs;
    const [right] = hunk.ours;
    const at = before + placeOf(hunk);
    const isPair = left !== undefined && right !== undefined && others.length === 0 && hunk.ours.length === 1;
    if (isPair && left.kind === right.kind) return differencesOf(left, right, at);
    return [{ at, theirs: describeAll(hunk.theirs), ours: describeAll(hunk.ours) }];
  });
}

/** Neighbours that have to do with each other. */
interface Hunk {
  /** Where the first of the expected parts stands. */
  readonly index: number;
  readonly theirs: readonly Part[];
  readonly ours: readonly Part[];
}

function placeOf({ index, theirs }: Hunk): string {
  const names = theirs.map(({ kind }, offset) => `${kind} ${index + offset + 1}`);
  return names.length > 1 ? `${names[0]} to ${names.at(-1)}` : (names[0] ?? `after ${index}`);
}

function differencesOf(theirs: Part, ours: Part, at: string): readonly OracleDifference[] {
  const says = { theirs: sayings(theirs, ours), ours: sayings(ours, theirs) };
  const text = differingText(theirs.characters ?? [], ours.characters ?? []);
  return [
    ...(says.theirs === says.ours ? [] : [{ at, ...says }]),
    ...(text === undefined ? [] : [{ at, ...text }]),
    ...compareParts(theirs.content ?? [], ours.content ?? [], at),
  ];
}

/** What one says that the other does not, such as the language of code. */
function sayings({ says = {} }: Part, { says: others = {} }: Part): string {
  return Object.entries(says)
    .filter(([name, value]) => others[name] !== value)
    .map(([name, value]) => `${name} ${typeof value === "string" ? quoted(value) : value}`)
    .join(", ");
}

/** Puts equal parts side by side, and between these parts of one kind, so that as many as possible have a partner. */
function hunks(theirs: readonly Part[], ours: readonly Part[]): readonly Hunk[] {
  return between(theirs, ours, isEqual, (gap) =>
    between(gap.theirs, gap.ours, isOfOneKind, ({ index, theirs: left, ours: right }) =>
      // As much on both sides is the same thing, written in another way.
      left.length === right.length
        ? left.map((part, offset) => ({ index: index + offset, theirs: [part], ours: right.slice(offset, offset + 1) }))
        : [{ index, theirs: left, ours: right }],
    ).map((hunk) => ({ ...hunk, index: hunk.index + gap.index })),
  );
}

/** Pairs the parts that go together, and asks what to make of the others. */
function between(
  theirs: readonly Part[],
  ours: readonly Part[],
  goTogether: (one: Part, other: Part) => boolean,
  others: (gap: Hunk) => readonly Hunk[],
): readonly Hunk[] {
  const found: Hunk[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [
    ...longestMatch(theirs, ours, goTogether),
    [theirs.length, ours.length] as const,
  ]) {
    const gap = { index: left, theirs: theirs.slice(left, nextLeft), ours: ours.slice(right, nextRight) };
    if (gap.theirs.length + gap.ours.length > 0) found.push(...others(gap));
    const pair = {
      index: nextLeft,
      theirs: theirs.slice(nextLeft, nextLeft + 1),
      ours: ours.slice(nextRight, nextRight + 1),
    };
    if (nextLeft < theirs.length) found.push(pair);
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return found;
}

type Partners = readonly [theirs: number, ours: number];

/** The longest way through both lists that meets only parts that go together. */
function longestMatch(
  theirs: readonly Part[],
  ours: readonly Part[],
  goTogether: (one: Part, other: Part) => boolean,
): readonly Partners[] {
  const lengths = Array.from({ length: theirs.length + 1 }, () => new Array<number>(ours.length + 1).fill(0));
  const lengthAt = (left: number, right: number): number => lengths[left]?.[right] ?? 0;
  const meets = theirs.map((one) => ours.map((other) => goTogether(one, other)));
  for (let left = theirs.length - 1; left >= 0; left -= 1) {
    for (let right = ours.length - 1; right >= 0; right -= 1) {
      const longest = meets[left]?.[right]
        ? lengthAt(left + 1, right + 1) + 1
        : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
      lengths[left]?.splice(right, 1, longest);
    }
  }
  const partners: Partners[] = [];
  for (let left = 0, right = 0; left < theirs.length && right < ours.length; ) {
    if (meets[left]?.[right]) partners.push([left++, right++]);
    else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return partners;
}

function isEqual(one: Part, other: Part): boolean {
  return isOfOneKind(one, other) && differencesOf(one, other, "").length === 0;
}

function isOfOneKind(one: Part, other: Part): boolean {
  return one.kind === other.kind;
}

function describeAll(parts: readonly Part[]): string {
  const [first, ...others] = parts;
  if (first === undefined) return "nothing";
  return others.length === 0 ? describe(first) : countedKinds(parts);
}

function describe(part: Part): string {
  const { characters, content = [], kind, says = {} } = part;
  const details = Object.entries(says).map(([name, value]) => `${name} ${quoted(String(value))}`);
  const text = characters === undefined ? [] : [describeText(characters)];
  const inside = content.length === 0 ? [] : [`of ${countedKinds(content)}`];
  return [kind, ...details, ...text, ...inside].join(" ");
}

function countedKinds(parts: readonly Part[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of parts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => `${count} ${kind}`).join(", ");
}

/** Leaves out the words that two texts have in common at their beginnings and ends. */
function differingText(
  theirs: readonly StyledCharacter[],
  ours: readonly StyledCharacter[],
): Pick<OracleDifference, "ours" | "theirs"> | undefined {
  const [left, right] = [words(seen(theirs)), words(seen(ours))];
  const same = (one: Word | undefined, other: Word | undefined): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && same(left[start], right[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(left.at(-1 - end), right.at(-1 - end))) end += 1;
  if (start + end === left.length && left.length === right.length) return undefined;
  return {
    theirs: describeText(left.slice(start, left.length - end).flat()),
    ours: describeText(right.slice(start, right.length - end).flat()),
  };
}

type Word = readonly StyledCharacter[];

function words(characters: readonly StyledCharacter[]): readonly Word[] {
  const found: StyledCharacter[][] = [];
  let wasSpace: boolean | undefined;
  for (const character of characters) {
    const isSpace = /\s/.test(character.character);
    if (isSpace === wasSpace && !isSpace) found.at(-1)?.push(character);
    else found.push([character]);
    wasSpace = isSpace;
  }
  return found;
}

/** Nobody sees marks on white space, so it looks like what is before it. */
function seen(characters: readonly StyledCharacter[]): readonly StyledCharacter[] {
  let last = "";
  return characters.map(({ character, look }) => {
    if (!/\s/.test(character)) last = look;
    return { character, look: last };
  });
}

function describeText(characters: readonly StyledCharacter[]): string {
  const parts: { look: string; text: string }[] = [];
  for (const { character, look } of characters) {
    const last = parts.at(-1);
    if (last?.look === look) last.text += character;
    else parts.push({ look, text: character });
  }
  if (parts.length === 0) return "no text";
  const shown = parts.slice(0, 3).map(({ look, text }) => `${quoted(text)}${describeLook(look)}`);
  return [...shown, ...(parts.length > 3 ? [`and ${parts.length - 3} more`] : [])].join(" ");
}

/** `strong -> https://example.com/a` → ` (strong, link to example.com)` */
function describeLook(look: string): string {
  const [marks = "", url] = look.split(/ ?-> /);
  const parts = [
    marks.replace(
      /^image "(.*)" from (.*)$/,
      (_, alt: string, source: string) => `image ${quoted(alt)} from ${describeUrl(source)}`,
    ),
    url === undefined ? "" : `link to ${describeUrl(url)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function describeUrl(url: string): string {
  const host = /^[a-z]+:\/\/([^/?#]+)/.exec(url)?.[1];
  return host === undefined ? "a path" : `${host}, ${url.length} characters`;
}

const longestQuotation = 12;

/** Long texts are not repeated here; their length says enough. */
function quoted(text: string): string {
  return text.length <= longestQuotation ? JSON.stringify(text) : `${text.length} characters`;
}
