import { type CapabilityName, capabilityDescriptions } from "@pagebridge/core-types";

/** What somebody wants to read, for how long, and what they can and will set up. */
export interface ReadingNeeds {
  /** Which pages are read: published ones, ones that are not published, or both. */
  readonly pages: "both" | "private" | "public";
  /** Whether a connection can be installed in the workspace and the pages be shared with it. @default true */
  readonly canInstallConnection?: boolean;
  /** Whether the program may be given a session that opens somebody's whole account. @default false */
  readonly mayUseWholeAccount?: boolean;
  /** How long it has to go on working without being repaired. @default "years" */
  readonly mustLast?: "months" | "one_off" | "years";
  /** Whether it runs with nobody watching, such as every night. @default false */
  readonly runsUnattended?: boolean;
  /** What it cannot do without. @default [] */
  readonly required?: readonly CapabilityName[];
  /** What would be welcome. @default [] */
  readonly nice?: readonly CapabilityName[];
}

/** The name of one of the needs; `contract` is the need to be built for the same adapter contract. */
export type NeedName = "contract" | keyof ReadingNeeds;

/** Needs with every default filled in. What is required is not in `nice` too, and no name stands twice. */
export type CompleteNeeds = Required<ReadingNeeds>;

/**
 * Fills in the defaults.
 *
 * @throws TypeError when a capability is named that does not exist.
 */
export function completeNeeds(needs: ReadingNeeds): CompleteNeeds {
  const {
    pages,
    canInstallConnection = true,
    mayUseWholeAccount = false,
    mustLast = "years",
    runsUnattended = false,
    required: requiredNames = [],
    nice: niceNames = [],
  } = needs;
  const required = sortedNames(requiredNames);
  const nice = sortedNames(niceNames).filter((name) => !required.includes(name));
  return { pages, canInstallConnection, mayUseWholeAccount, mustLast, runsUnattended, required, nice };
}

function sortedNames(names: readonly CapabilityName[]): readonly CapabilityName[] {
  for (const name of names) {
    if (!Object.hasOwn(capabilityDescriptions, name)) {
      throw new TypeError(`There is no capability ${JSON.stringify(name)}. See \`capabilityDescriptions\`.`);
    }
  }
  return [...new Set(names)].sort();
}
