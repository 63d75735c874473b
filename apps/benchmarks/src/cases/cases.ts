import type { BenchmarkCase } from "./benchmark-case.js";
import { largePageCase } from "./large-page.js";
import { latencyCase } from "./latency.js";
import { minuteWindowCase } from "./minute-window.js";
import { nestedCalloutsCase } from "./nested-callouts.js";
import { tokenBucketCase } from "./token-bucket.js";

/** What is measured in every run, in the order of the report. */
export const cases: readonly BenchmarkCase[] = [largePageCase, nestedCalloutsCase, latencyCase, tokenBucketCase];

/** What takes minutes, and is measured with `--long`. */
export const longCases: readonly BenchmarkCase[] = [minuteWindowCase];
