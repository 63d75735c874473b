import type {
  AdapterInfo,
  ApiKind,
  CapabilityName,
  Database,
  Diagnostic,
  Id,
  JsonValue,
  Page,
  PropertyId,
  Reading,
} from "@pagebridge/core-types";

/** A reading of a page, or of a database, and what the adapter that made it is and can do. */
export interface ComparedReading<T extends Database | Page = Page> {
  readonly info: AdapterInfo;
  readonly reading: Reading<T>;
}

/** What every kind of difference means. */
export const differenceKinds = {
  cover: "The cover is another one.",
  field: "Another field of the page or block has another value.",
  file: "The file of a block is another one.",
  icon: "The icon is another one.",
  id: "Two blocks that stand in the same place have different ids.",
  marks: "The text is the same; annotations, links or mentions are not.",
  moved: "The block is in another block.",
  only_left: "It is in the left reading only.",
  only_right: "It is in the right reading only.",
  property: "A property has another value.",
  reordered: "The same blocks stand in another order.",
  text: "The text is another one.",
  time: "A time is another one.",
  type: "The block is of another kind.",
} as const;

/** A kind of difference. */
export type DifferenceKind = keyof typeof differenceKinds;

/** Why a difference had to be expected. */
export interface ExpectedDifference {
  readonly capability: CapabilityName;
  /** The adapter that declares the gap. */
  readonly adapter: string;
  /** The declared limit, in the adapter's own words. */
  readonly reason: string;
}

/** One difference between two readings. */
export interface PageDifference {
  readonly kind: DifferenceKind;
  /** Where it is in the left reading, as a JSON pointer such as `/children/2/richText`. Absent when it is not there. */
  readonly leftPath?: string;
  /** Where it is in the right reading. Absent when it is not there. */
  readonly rightPath?: string;
  /** The block concerned; the left one when the ids differ. Absent for the page itself. */
  readonly blockId?: Id;
  readonly propertyId?: PropertyId;
  /** Inside a database: the row, view or data source concerned. */
  readonly objectId?: Id;
  /** What the left reading has, without what says how to get at a file. Absent when it has nothing. */
  readonly left?: JsonValue;
  readonly right?: JsonValue;
  /** For what is on one side only: how many blocks are there, those inside included. */
  readonly blocks?: number;
  /** Present when a declared gap of one of the adapters explains the difference. */
  readonly expected?: ExpectedDifference;
}

/** What one of the readings is and cost. */
export interface ComparedSide {
  readonly adapter: string;
  readonly api: ApiKind;
  readonly apiVersion?: string;
  readonly blocks: number;
  readonly requests: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Number of diagnostics of each severity. */
  readonly diagnostics: Readonly<Record<Diagnostic["severity"], number>>;
}

/** How many things were compared. `compared` = `equal` + `differing`: those that are on both sides. The others are on one side only. */
export interface ItemCounts {
  readonly compared: number;
  readonly equal: number;
  readonly differing: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** The comparison in numbers. */
export interface ComparisonSummary {
  readonly blocks: ItemCounts;
  /** Rows of databases that were read. */
  readonly rows: ItemCounts;
  readonly differences: { readonly expected: number; readonly unexpected: number };
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

/** What differs between two readings of one page, or of one database. */
export interface PageComparison {
  /** In the order of the left one; what is in the right one only comes last. */
  readonly differences: readonly PageDifference[];
  readonly summary: ComparisonSummary;
}
