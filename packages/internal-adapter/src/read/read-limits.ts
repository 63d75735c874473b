/** How much one read may take, so that no answer, however strange, makes it go on for ever. */
export interface ReadLimits {
  /** How often a read looks for what is still missing; a page needs about one round for each level of its blocks. @default 100 */
  readonly maxRounds?: number;
  /** How many records one read holds. @default 200000 */
  readonly maxRecords?: number;
}

/** Fills in the defaults. @throws TypeError when a limit is no number of at least 1. */
export function toReadLimits(options: ReadLimits = {}): Required<ReadLimits> {
  const { maxRounds = 100, maxRecords = 200_000 } = options;
  for (const [name, value] of Object.entries({ maxRounds, maxRecords })) {
    if (!(value >= 1)) throw new TypeError(`${name} must be a number of at least 1.`);
  }
  return { maxRounds, maxRecords };
}
