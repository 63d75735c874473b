import type { InternalOptions, Workspace } from "@pagebridge/notion-emulator";
import fc from "fast-check";
import type { CatalogueOptions } from "../workspace/catalogue.js";
import { workspacesWith } from "./workspaces.js";

/** A workspace, and the ways in which a server may answer about it. */
export interface Scenario {
  readonly workspace: Workspace;
  /** How the internal API wraps records, and how many come in one chunk. */
  readonly internal: InternalOptions;
}

/** Random workspaces behind random servers. */
export function scenariosWith(options: CatalogueOptions): fc.Arbitrary<Scenario> {
  return fc.record({
    workspace: workspacesWith(options),
    internal: fc.record({
      boxForm: fc.constantFrom("b" as const, "mixed" as const, "a" as const),
      chunkSize: fc.constantFrom(100, 7, 2),
      repeatedBlocks: fc.constantFrom("omitted" as const, "sent" as const),
      pagePosition: fc.constantFrom("first" as const, "last" as const),
    }),
  });
}
