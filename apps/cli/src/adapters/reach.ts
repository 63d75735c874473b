import type { ImportPackage } from "./internal-module.js";

/** What it takes to reach Notion: where it is, and what opens it. */
export interface Reach {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly importPackage: ImportPackage;
  /** Where both APIs are, for a proxy or an emulator. */
  readonly baseUrl?: string | undefined;
  /** Whether the internal API is given a session that opens a whole account. Without it that session is not even looked for. */
  readonly withWholeAccountToken?: boolean | undefined;
}
