import { accountCases } from "./account-cases.js";
import type { ConformanceCase } from "./conformance-case.js";
import { databaseCases } from "./database-cases.js";
import { descriptionCases } from "./description-cases.js";
import { detailCases } from "./detail-cases.js";
import { failureCases } from "./failure-cases.js";
import { otherReadsCases } from "./other-reads-cases.js";
import { pageCases } from "./page-cases.js";
import { referenceCases } from "./reference-cases.js";
import { rowCases } from "./row-cases.js";
import { streamCases } from "./stream-cases.js";

/** Every case that an adapter has to pass. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...descriptionCases,
  ...referenceCases,
  ...pageCases,
  ...databaseCases,
  ...rowCases,
  ...streamCases,
  ...otherReadsCases,
  ...failureCases,
  ...accountCases,
  ...detailCases,
];
