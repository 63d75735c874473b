import type { Id } from "@pagebridge/core-types";

/** One way in which answers differ from what the decoder knows, however often it was met. */
export interface DriftFinding {
  /** The table of the record map; absent when the answer itself is concerned. */
  readonly table?: string;
  /** The key inside a record or answer, dotted, such as `"format.view_pointer"`. */
  readonly key?: string;
  /** What was found, as types and never as content, such as `"list of text"`, or the unknown kind's own name. */
  readonly shape: string;
  /** The first record concerned. */
  readonly firstId?: Id;
  /** How often it was met. */
  readonly count: number;
  /**
   * - `info`: something new that takes nothing away.
   * - `warning`: a part cannot be read; the rest can.
   * - `error`: whatever would be read could be empty, shortened or wrong.
   */
  readonly severity: "error" | "info" | "warning";
  /** One plain sentence without any content of the page. */
  readonly message: string;
}

/** One sighting, before equal ones are counted together. */
type Sighting = Omit<DriftFinding, "count" | "firstId"> & { readonly id?: Id | undefined };

/** Counts sightings of the same drift together. */
export interface FindingCollector {
  note(sighting: Sighting): void;
  /** Takes over what another collector counted. */
  add(findings: Iterable<DriftFinding>): void;
  /** The findings so far, in the order in which they were first met. */
  findings(): readonly DriftFinding[];
}

/** Makes a collector without findings. Sightings are the same drift when table, key, shape and severity agree. */
export function createFindingCollector(): FindingCollector {
  const byIdentity = new Map<string, DriftFinding>();
  const add = (finding: DriftFinding): void => {
    const { table = "", key = "", shape, severity } = finding;
    const identity = JSON.stringify([table, key, shape, severity]);
    const known = byIdentity.get(identity);
    const firstId = known?.firstId ?? finding.firstId;
    byIdentity.set(identity, {
      ...(known ?? finding),
      ...(firstId !== undefined && { firstId }),
      count: (known?.count ?? 0) + finding.count,
    });
  };
  return {
    note: ({ id, ...sighting }) => add({ ...sighting, ...(id !== undefined && { firstId: id }), count: 1 }),
    add: (findings) => {
      for (const finding of findings) add(finding);
    },
    findings: () => [...byIdentity.values()],
  };
}
