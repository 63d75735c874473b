import {
  type Block,
  blockRichTexts,
  childBlocks,
  type Id,
  type JsonValue,
  type Page,
  plainText,
  type RichText,
  walkBlocks,
} from "@pagebridge/core-types";
import { internalCapabilities } from "@pagebridge/internal-adapter";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { comparableBy, differencesBothWays } from "../compare/comparable-by.js";

/** One place in which the two readings of one block differ. */
export interface PairDifference {
  readonly id: Id;
  readonly type: string;
  /** What differs: `type`, `text`, `annotations`, `links` or `children`, or the path of another field, such as `/cover/file/url`. */
  readonly where: string;
  /** What either says. */
  readonly official: JsonValue;
  readonly internal: JsonValue;
}

/** How two readings of one page compare. */
export interface PairComparison {
  /** Blocks that both readings have, the page itself included. */
  readonly compared: number;
  /** Of those, the ones whose children both readings know. */
  readonly comparedChildren: number;
  readonly differences: readonly PairDifference[];
}

/** Compares two readings of one page, block by block, for every block that both have. */
export function comparePair(official: Page, internal: Page): PairComparison {
  const others = new Map<Id, Block | Page>([[internal.id, internal], ...blocksOf(internal)]);
  const differences: PairDifference[] = [];
  let compared = 0;
  let comparedChildren = 0;
  for (const [id, ours] of [[official.id, official] as const, ...blocksOf(official)]) {
    const theirs = others.get(id);
    if (theirs === undefined) continue;
    compared += 1;
    const knowsChildren = !isUnread(ours) && !isUnread(theirs);
    if (knowsChildren) comparedChildren += 1;
    const type = typeOf(ours);
    for (const { name, of } of aspects) {
      if (name === "children" && !knowsChildren) continue;
      const pair = { official: comparable(of(ours)), internal: comparable(of(theirs)) };
      const lines = differencesBothWays(pair.official, pair.internal);
      if (name !== undefined && lines.length > 0) differences.push({ id, type, where: name, ...pair });
      if (name === undefined) differences.push(...lines.map((line) => ({ id, type, ...differenceAt(line, pair) })));
    }
  }
  return { compared, comparedChildren, differences };
}

const comparable = comparableBy([officialCapabilities, internalCapabilities], withoutSignature);

/** Two signatures of one file differ, and say nothing of the file. */
function withoutSignature(url: string): string {
  return /[?&]X-Amz-/.test(url) ? url.slice(0, url.indexOf("?")) : url;
}

type Pair = Pick<PairDifference, "internal" | "official">;

function differenceAt(line: string, { official, internal }: Pair): Pair & Pick<PairDifference, "where"> {
  const where = line.slice(0, line.indexOf(": "));
  return { where, official: valueAt(official, where), internal: valueAt(internal, where) };
}

function valueAt(value: JsonValue, path: string): JsonValue {
  return path
    .split("/")
    .slice(1)
    .reduce<JsonValue>((inner, key) => (isRecord(inner) ? (inner[key] ?? null) : null), value);
}

function isRecord(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null;
}

function blocksOf({ children = [] }: Page): readonly (readonly [Id, Block])[] {
  return Array.from(walkBlocks(children), ({ block }) => [block.id, block]);
}

function isUnread(block: Block | Page): boolean {
  return "hasUnreadChildren" in block && block.hasUnreadChildren === true;
}

function typeOf(block: Block | Page): string {
  return "object" in block ? block.object : block.type;
}

function textsOf(block: Block | Page): readonly RichText[] {
  if (!("object" in block)) return blockRichTexts(block);
  return block.properties.flatMap((value) => (value.type === "title" ? [value.richText] : []));
}

function childrenOf(block: Block | Page): readonly Block[] {
  return "object" in block ? (block.children ?? []) : childBlocks(block);
}

interface Aspect {
  /** Absent for all other fields, which are named one by one. */
  readonly name?: string;
  of(block: Block | Page): unknown;
}

const aspects: readonly Aspect[] = [
  { name: "type", of: typeOf },
  { name: "text", of: (block) => textsOf(block).map(plainText) },
  {
    name: "annotations",
    of: (block) => textsOf(block).map((text) => text.map(({ annotations }) => annotations ?? null)),
  },
  { name: "links", of: (block) => textsOf(block).map((text) => text.map(({ link }) => link ?? null)) },
  { name: "children", of: (block) => childrenOf(block).map(({ id }) => id) },
  { of: withoutChildren },
];

/** Children are compared for themselves. */
function withoutChildren(block: Block | Page): unknown {
  return { ...block, children: undefined, hasUnreadChildren: undefined };
}
