import { parseArgs } from "node:util";
import type { BenchmarkCase } from "./cases/benchmark-case.js";
import { cases, longCases } from "./cases/cases.js";

/** What a run was asked to do. */
export interface RunArguments {
  readonly cases: readonly BenchmarkCase[];
  /** Whether reading through the internal API is measured too. */
  readonly internal: boolean;
  /** Whether writing is measured too. */
  readonly render: boolean;
  readonly json: boolean;
  /** Run Pagebridge alone, and hold it to what is promised. */
  readonly check: boolean;
  readonly rounds?: number;
  readonly capMs: number;
  readonly help: boolean;
}

/** The case that reads through the internal API. */
const internalId = "internal";

/** The case that reads nothing. */
const renderId = "render";

/** What `--help` prints. */
export const usage = `Compares Pagebridge with other converters, all in one run.

  --json         print one JSON object instead of tables
  --check        run Pagebridge alone, until it keeps to what is promised or has used up its rounds; fail if it does not
  --long         measure too what takes minutes
  --only ID      one case, whatever it takes; may be repeated: ${[...[...cases, ...longCases].map(({ id }) => id), internalId, renderId].join(", ")}
  --rounds N     how often each reader reads where time is compared
  --cap SECONDS  how long one read may take (120, or 600 with --long)
  --help         print this
`;

/**
 * Reads the arguments of the command line, those after the script's name.
 *
 * @throws TypeError in plain words when there is something wrong with them.
 */
export function readArguments(words: readonly string[]): RunArguments {
  const { values } = parseArgs({
    // pnpm hands on the `--` that separates its own arguments from ours.
    args: words.filter((word) => word !== "--"),
    options: {
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      long: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      rounds: { type: "string" },
      cap: { type: "string" },
    },
  });
  const { only, rounds, cap, long, ...flags } = values;
  const chosen =
    only.length > 0
      ? only.filter((id) => id !== internalId && id !== renderId).map(caseNamed)
      : [...cases, ...(long ? longCases : [])];
  return {
    ...flags,
    cases: chosen,
    internal: only.length === 0 || only.includes(internalId),
    render: only.length === 0 || only.includes(renderId),
    capMs: (cap === undefined ? (long ? 600 : 120) : toCount("--cap", cap)) * 1000,
    ...(rounds !== undefined && { rounds: toCount("--rounds", rounds) }),
  };
}

function caseNamed(id: string): BenchmarkCase {
  const found = [...cases, ...longCases].find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new TypeError(`There is no case "${id}". See --help for those that there are.`);
  }
  return found;
}

function toCount(option: string, word: string): number {
  const count = Number(word);
  if (!Number.isInteger(count) || count < 1) {
    throw new TypeError(`${option} takes a whole number of at least 1, not "${word}".`);
  }
  return count;
}
