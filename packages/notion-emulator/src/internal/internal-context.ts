import type { Id } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../workspace/index-workspace.js";
import type { SourceSigner } from "./files/source-signer.js";
import type { InternalOptions } from "./internal-options.js";
import type { InternalRecords } from "./records/create-internal-records.js";

/** What the endpoints answer from. */
export interface InternalContext {
  readonly index: WorkspaceIndex;
  readonly records: InternalRecords;
  readonly spaceId: Id;
  readonly options: InternalOptions;
  readonly files: SourceSigner;
}
