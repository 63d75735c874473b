import { type Diagnostic, PagebridgeError } from "@pagebridge/core-types";
import { createSampleWorkspace, type InternalDrift, startEmulator } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { createInternalAdapter } from "../../src/index.js";
import { unhurried } from "../support/open-session.js";

const workspace = createSampleWorkspace();

/** Kinds that the sample has and nobody knows: of a block, a block's mention, a property, a view. They are always reported. */
const ownKinds: readonly string[] = [
  "table block, key type, shape hologram",
  "table block, key type, shape tide_widget",
  "table block, key properties.title, shape tide_bell",
  "table collection, key schema.type, shape signature",
  "table collection_view, key type, shape orbit",
];

/** What came of reading the sample's home page and its first database. */
interface Outcome {
  readonly page: string;
  readonly database: string;
}

async function readBoth(drift?: InternalDrift): Promise<Outcome> {
  const emulator = await startEmulator({
    workspace,
    ...(drift !== undefined && { faults: [{ kind: "drift", drift }] }),
  });
  const adapter = createInternalAdapter({ baseUrl: `${emulator.url}/api/v3`, pace: unhurried });
  const idOf = (object: "database" | "page"): string =>
    workspace.roots.find((root) => root.object === object)?.id ?? "";
  try {
    return {
      page: await inBrief(() => adapter.readPage(idOf("page"), { subpages: "inline", databases: "rows" })),
      database: await inBrief(() => adapter.readDatabase(idOf("database"), { rows: "read" })),
    };
  } finally {
    await emulator.close();
  }
}

/** `read`, what drift was reported, or the code of the error. */
async function inBrief(read: () => Promise<{ readonly diagnostics: readonly Diagnostic[] }>): Promise<string> {
  try {
    const { diagnostics } = await read();
    const drift = diagnostics.filter(({ code }) => code === "schema_drift");
    const kinds = [...new Set(drift.map(({ message }) => placeIn(message)))].filter(
      (place) => !ownKinds.includes(place),
    );
    const severities = new Map(drift.map(({ message, severity }) => [placeIn(message), severity]));
    return kinds.length === 0 ? "read" : kinds.map((place) => `${severities.get(place)} ${place}`).join("; ");
  } catch (error) {
    return PagebridgeError.is(error) ? error.code : String(error);
  }
}

/** Table, key and shape, without the first id and the number. */
function placeIn(message: string): string {
  return /\(([^()]*?)(?:, first [^,()]*)?(?:, \d+ times)?\)\.$/.exec(message)?.[1] ?? message;
}

describe("a server whose answers have changed", () => {
  it("is not what the sample workspace comes from, but for kinds that nobody knows", async () => {
    expect(await readBoth()).toEqual({ page: "read", database: "read" });
  });

  it.each<[InternalDrift, string, string]>([
    ["deeper_boxes", "schema_drift", "schema_drift"],
    ["newer_version", "warning key __version__, shape 4", "warning key __version__, shape 4"],
    ["renamed_table", "schema_drift", "schema_drift"],
    ["unknown_table", "info table block_of_tomorrow, shape object", "info table block_of_tomorrow, shape object"],
    ["no_record_map", "schema_drift", "schema_drift"],
    ["replaced_page", "schema_drift", "schema_drift"],
    ["text_in_crdt_only", "schema_drift", "schema_drift"],
    ["text_as_objects", "schema_drift", "schema_drift"],
    [
      "unknown_decoration",
      "warning table block, key properties.title, shape shimmer",
      "warning table block, key properties.title, shape shimmer",
    ],
    ["no_collection_ids", "warning table block, key collection_id, shape in none of the known places", "schema_drift"],
    [
      "views_without_format",
      "warning table collection_view, key format, shape nothing; warning table block, key collection_id, shape in none of the known places",
      "warning table collection_view, key format, shape nothing",
    ],
    [
      "unknown_column",
      "warning table collection, key schema.type, shape hologram",
      "warning table collection, key schema.type, shape hologram",
    ],
    ["foreign_rows", "read", "read"],
    ["rows_left_out", "read", "read"],
    ["unknown_reducer", "schema_drift", "schema_drift"],
  ])("is told by what it sends: %s", async (drift, page, database) => {
    expect(await readBoth(drift)).toEqual({ page, database });
  });
});
