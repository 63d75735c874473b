import type { AdapterInfo, CapabilityName, NotionAdapter } from "@pagebridge/core-types";
import type { ConformanceSubject } from "../subject/conformance-subject.js";
import type { ConformanceFacts } from "../subject/facts.js";

/** What a case works with. */
export interface CaseContext {
  /** A fresh adapter. */
  readonly adapter: NotionAdapter;
  readonly facts: ConformanceFacts;
  readonly subject: ConformanceSubject;
}

/** One thing that every adapter has to do. */
export interface ConformanceCase {
  /** Permanent, such as `page-content`. */
  readonly id: string;
  /** A sentence about behaviour. */
  readonly title: string;
  /** Capabilities without which an adapter cannot do it. */
  readonly needs: readonly CapabilityName[];
  /** Why the case does not apply to an adapter, for reasons that are no capability. */
  readonly unless?: (info: AdapterInfo) => string | undefined;
  /** Throws an error that says what is wrong. */
  readonly run: (context: CaseContext) => Promise<void>;
}
