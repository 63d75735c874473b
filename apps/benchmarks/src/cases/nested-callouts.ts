import { createNestedWorkspace } from "@pagebridge/notion-emulator";
import type { BenchmarkCase } from "./benchmark-case.js";

/** Callouts inside callouts, whose children some readers fetch more than once at each level. */
export const nestedCalloutsCase: BenchmarkCase = {
  id: "callouts",
  title: "Seven callouts inside one another",
  explanation: "No limit, 10 ms per answer. Each level is one more request, at best.",
  workspace: () => createNestedWorkspace({ depth: 7, type: "callout" }),
  server: { latencyMs: 10 },
  readers: ["pagebridge", "notion-to-md-3", "notion-to-md-4", "notion-compat"],
};
