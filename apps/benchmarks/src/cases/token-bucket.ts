import type { BenchmarkCase } from "./benchmark-case.js";
import { largePage } from "./large-page.js";

const ratePerSecond = 3;
const burst = 20;

/** The same page behind a limiter that refills slowly. */
export const tokenBucketCase: BenchmarkCase = {
  id: "token-bucket",
  title: "The same page, three requests per second after a burst of 20",
  explanation:
    "Whoever is too fast gets 429 with Retry-After: 1. The ideal time is what the bucket needs to refill for the requests of the lower bound that the burst does not cover.",
  workspace: largePage,
  server: { rateLimit: { kind: "token-bucket", ratePerSecond, burst, retryAfterSeconds: 1 } },
  readers: ["pagebridge", "notion-to-md-3", "notion-to-md-3-newer-client", "notion-to-md-4", "notion-compat"],
  time: {
    ideal: "ideal time",
    idealMs: ({ requests }) => (Math.max(0, requests - burst) / ratePerSecond) * 1000,
    promise: { reader: "pagebridge", ratio: 1.1 },
    rounds: 3,
  },
};
