import { comparableFor, listDifferences } from "@pagebridge/adapter-conformance";
import type { Capabilities, JsonValue, NotionAdapter } from "@pagebridge/core-types";
import { type Emulator, startEmulator, type Workspace } from "@pagebridge/notion-emulator";
import { expectedOf, readTarget } from "../compare/read-target.js";
import { stableUrl } from "../compare/stable-url.js";
import { type Target, targetsOf } from "../compare/targets.js";
import { withoutShownSources } from "../compare/without-shown-sources.js";

/** An adapter under test, made for each workspace anew. */
export interface Door {
  readonly name: string;
  readonly capabilities: Capabilities;
  open(emulator: Emulator): NotionAdapter;
}

/** Serves a workspace, reads everything of it through each door, and lists where a reading differs from the workspace or from another. */
export async function checkWorkspace(workspace: Workspace, doors: readonly Door[]): Promise<readonly string[]> {
  const emulator = await startEmulator({ workspace });
  try {
    const adapters = doors.map((door) => ({ door, adapter: door.open(emulator) }));
    const differences: string[] = [];
    for (const target of targetsOf(workspace)) {
      const readings = await Promise.all(
        adapters.map(async ({ door, adapter }) => ({ door, reading: await readTarget(adapter, target) })),
      );
      for (const { door, reading } of readings) {
        const comparable = comparableBy([door.capabilities]);
        const lines = listDifferences(comparable(expectedOf(target, door.capabilities)), comparable(reading));
        differences.push(...lines.map((line) => `workspace → ${door.name}, ${nameOf(target)}${line}`));
      }
      const [first, second] = readings;
      if (first && second) {
        const comparable = comparableBy([first.door.capabilities, second.door.capabilities]);
        const lines = differencesBothWays(comparable(first.reading), comparable(second.reading));
        differences.push(...lines.map((line) => `${first.door.name} → ${second.door.name}, ${nameOf(target)}${line}`));
      }
    }
    return differences;
  } finally {
    await emulator.close();
  }
}

function nameOf({ kind, described }: Target): string {
  return `${kind} ${described.id}: `;
}

function comparableBy(capabilities: readonly Capabilities[]): (value: unknown) => JsonValue {
  const steps = capabilities.map((each) => comparableFor(each, { stableUrl }));
  return (value) => {
    const comparable = steps.reduce<unknown>((sofar, step) => step(sofar), value);
    return withoutShownSources(JSON.parse(JSON.stringify(comparable)));
  };
}

/** A field that either side may leave out is no difference; `listDifferences` allows that of its second value only. */
function differencesBothWays(first: JsonValue, second: JsonValue): readonly string[] {
  const back = new Set(listDifferences(second, first).map(pathOf));
  return listDifferences(first, second).filter((line) => back.has(pathOf(line)));
}

function pathOf(line: string): string {
  return line.slice(0, line.indexOf(": "));
}
