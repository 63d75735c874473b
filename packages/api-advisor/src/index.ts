export { compareDatabases } from "./compare/compare-databases.js";
export { comparePages } from "./compare/compare-pages.js";
export {
  type ComparedReading,
  type ComparedSide,
  type ComparisonSummary,
  type DifferenceKind,
  differenceKinds,
  type ExpectedDifference,
  type ItemCounts,
  type PageComparison,
  type PageDifference,
} from "./compare/page-comparison.js";
export { createFallbackAdapter } from "./fallback/create-fallback-adapter.js";
export type { AdapterMethod, FallbackOptions, FallbackRequest } from "./fallback/fallback-options.js";
export type { NeedName, ReadingNeeds } from "./recommend/reading-needs.js";
export { recommendAdapter } from "./recommend/recommend-adapter.js";
export type { AdviceReason, RankedAdapter, Recommendation, Verdict } from "./recommend/recommendation.js";
export { type CapabilityUse, capabilityUses } from "./uses/capability-uses.js";
