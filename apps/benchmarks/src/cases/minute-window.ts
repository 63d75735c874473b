import { createPageWorkspace } from "@pagebridge/notion-emulator";
import type { BenchmarkCase } from "./benchmark-case.js";

const limit = 180;
const windowSeconds = 60;

/** A page that takes more than one minute's budget. */
export const minuteWindowCase: BenchmarkCase = {
  id: "minute-window",
  title: "A page of 2,000 blocks, 300 of which hold others, with 180 requests per minute",
  explanation:
    "The budget may be spent in one burst; then 429 with Retry-After until the minute is over. The ideal time is the minutes that have to pass before the last window.",
  workspace: () => createPageWorkspace({ blocks: 2000, parents: 300 }),
  server: { rateLimit: { kind: "window", requests: limit, windowSeconds } },
  readers: ["pagebridge", "notion-to-md-3", "notion-to-md-3-newer-client", "notion-to-md-4", "notion-compat"],
  time: {
    ideal: "ideal time",
    idealMs: ({ requests }) => Math.floor((requests - 1) / limit) * windowSeconds * 1000,
    promise: { reader: "pagebridge", ratio: 1.1 },
    rounds: 1,
  },
};
