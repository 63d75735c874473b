import { PagebridgeError } from "@pagebridge/core-types";
import type { DriftFinding } from "./drift-finding.js";
import { describeFinding } from "./to-diagnostic.js";

/** How many findings are spelled out in the message. */
const mostNamed = 3;

/**
 * Refuses answers that cannot be relied on: what would be read from them could be empty, shortened or wrong.
 *
 * @throws PagebridgeError `schema_drift` when a finding has the severity `error`; the message names table, key, shape and first id.
 */
export function assertTrustworthy(findings: Iterable<DriftFinding>): void {
  const errors = [...findings].filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const named = errors.slice(0, mostNamed).map(describeFinding).join(" ");
  const more = errors.length > mostNamed ? ` There are ${errors.length - mostNamed} more such findings.` : "";
  throw new PagebridgeError(
    "schema_drift",
    `Notion's internal API answered in a form that is not known, so the content could not be relied on. ${named}${more} Read through the official API, or update Pagebridge.`,
  );
}
