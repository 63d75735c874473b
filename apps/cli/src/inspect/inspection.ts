import { type Recommendation, recommendAdapter } from "@pagebridge/api-advisor";
import type { AdapterInfo } from "@pagebridge/core-types";
import type { Attempt, ReadAttempt } from "../reading/attempt.js";
import { type ContentGap, gapsIn, usesIn } from "./content-gaps.js";

/** What became of one of the APIs. */
export interface InspectedApi {
  readonly info: AdapterInfo;
  /** What it sees with what it was given, in a sentence; or why it was not asked. */
  readonly view: string;
  /** Absent when it was not asked. */
  readonly attempt?: Attempt;
}

/** What can be read of something, through which API, and which one to use. */
export interface Inspection {
  /** What the user named. */
  readonly reference: string;
  readonly apis: readonly InspectedApi[];
  /** Whether it is published on the web; undefined when nobody could tell. */
  readonly isPublic?: boolean;
  readonly gaps: readonly ContentGap[];
  /** Among the APIs that read it. Absent when none did. */
  readonly recommendation?: Recommendation;
}

/** Draws conclusions from what the APIs gave. @param hasWholeAccount Whether the internal API was given a session. */
export function inspect(reference: string, apis: readonly InspectedApi[], hasWholeAccount: boolean): Inspection {
  const readings = readingsOf(apis);
  const uses = usesIn(readings);
  const isPublic = isPublished(readings, hasWholeAccount);
  const gaps = gapsIn(
    uses,
    apis.map(({ info }) => info),
  );
  const known = { reference, apis, gaps, ...(isPublic !== undefined && { isPublic }) };
  const [first] = readings;
  if (!first) return known;
  const required =
    first.content.object === "page" ? (["pageContent"] as const) : (["databaseSchemas", "databaseRows"] as const);
  const recommendation = recommendAdapter(
    {
      pages: isPublic ? "public" : "private",
      mayUseWholeAccount: hasWholeAccount,
      required,
      nice: uses.map(({ capability }) => capability),
    },
    readings.map(({ info }) => info),
  );
  return { ...known, recommendation };
}

/** The attempts that succeeded. */
export function readingsOf(apis: readonly InspectedApi[]): readonly ReadAttempt[] {
  return apis.flatMap(({ attempt }) => (attempt?.outcome === "read" ? [attempt] : []));
}

/** A page is published if somebody without an account can read it, or if it says where it is published. */
function isPublished(readings: readonly ReadAttempt[], hasWholeAccount: boolean): boolean | undefined {
  if (readings.some(({ info }) => info.api === "internal") && !hasWholeAccount) return true;
  if (readings.some(({ content }) => content.reading.value.publicUrl !== undefined)) return true;
  return readings.length > 0 ? false : undefined;
}
