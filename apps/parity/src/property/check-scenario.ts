import { listDifferences } from "@pagebridge/adapter-conformance";
import type { Capabilities, NotionAdapter } from "@pagebridge/core-types";
import { type Emulator, startEmulator } from "@pagebridge/notion-emulator";
import type { Scenario } from "../arbitraries/scenarios.js";
import { comparableBy, differencesBothWays } from "../compare/comparable-by.js";
import { expectedOf, readTarget, type Wanted } from "../compare/read-target.js";
import { type Target, targetsOf } from "../compare/targets.js";
import { rowsOfViews } from "../compare/view-rows.js";

/** A way into a workspace: an adapter under test, made anew for each. */
export interface Door {
  readonly name: string;
  readonly capabilities: Capabilities;
  open(emulator: Emulator): NotionAdapter;
}

/** Serves a workspace, reads all of it through each door, and lists where a reading differs from the workspace or from another. */
export async function checkScenario(
  { workspace, internal }: Scenario,
  doors: readonly Door[],
): Promise<readonly string[]> {
  const emulator = await startEmulator({ workspace, internal });
  try {
    const opened = doors.map((door) => ({ door, adapter: door.open(emulator) }));
    const offersComments = doors.every(({ capabilities }) => capabilities.comments.level !== "none");
    const wanted: Wanted = { comments: offersComments ? "blocks" : "none" };
    const differences: string[] = [];
    for (const target of targetsOf(workspace)) differences.push(...(await checkTarget(target, wanted, opened)));
    return differences;
  } finally {
    await emulator.close();
  }
}

interface OpenDoor {
  readonly door: Door;
  readonly adapter: NotionAdapter;
}

async function checkTarget(target: Target, wanted: Wanted, opened: readonly OpenDoor[]): Promise<readonly string[]> {
  const readings = await Promise.all(
    opened.map(async ({ door, adapter }) => ({
      door,
      reading: await readTarget(adapter, target, wanted),
      rows: await rowsOfViews(adapter, target),
    })),
  );
  const name = `${target.kind} ${target.described.id}`;
  const toWorkspace = readings.flatMap(({ door, reading }) => {
    const comparable = comparableBy([door.capabilities]);
    return listDifferences(comparable(expectedOf(target, wanted)), comparable(reading)).map(
      (line) => `workspace → ${door.name}, ${name}: ${line}`,
    );
  });
  const [first, ...others] = readings;
  const toEachOther = others.flatMap((other) => {
    if (!first) return [];
    const comparable = comparableBy([first.door.capabilities, other.door.capabilities]);
    return [
      ...differencesBothWays(comparable(first.reading), comparable(other.reading)),
      ...differencesBothWays(comparable(first.rows), comparable(other.rows)),
    ].map((line) => `${first.door.name} → ${other.door.name}, ${name}: ${line}`);
  });
  return [...toWorkspace, ...toEachOther];
}
