import type { BenchmarkCase } from "./benchmark-case.js";
import { largePage } from "./large-page.js";

const latencyMs = 50;
const inFlight = 8;

/** The same page from a server that takes its time. */
export const latencyCase: BenchmarkCase = {
  id: "latency",
  title: "The same page, 50 ms per answer",
  explanation:
    "No limit. The bound is the time for the requests of the lower bound with eight of them under way at any time, or that of the requests that have to wait for one another, whichever is longer.",
  workspace: largePage,
  server: { latencyMs },
  readers: [
    "pagebridge-reading",
    "pagebridge",
    "notion-to-md-3",
    "notion-to-md-4",
    "notion-to-md-4-unpaced",
    "notion-compat",
  ],
  time: {
    ideal: "bound",
    idealMs: ({ requests, inTurn }) => Math.max(Math.ceil(requests / inFlight), inTurn) * latencyMs,
    promise: { reader: "pagebridge-reading", ratio: 1.5 },
    rounds: 3,
  },
};
