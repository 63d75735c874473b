import { createPageWorkspace, type GeneratedWorkspace } from "@pagebridge/notion-emulator";
import type { BenchmarkCase } from "./benchmark-case.js";

/** The page that most cases read: 500 blocks, 60 of which hold others. */
export const largePage = (): GeneratedWorkspace => createPageWorkspace({ blocks: 500, parents: 60 });

/** What reading a large page costs. */
export const largePageCase: BenchmarkCase = {
  id: "page",
  title: "A page of 500 blocks, 60 of which hold others",
  explanation:
    "No limit, 10 ms per answer. The lower bound is one request for the page object and one for each hundred children of each container.",
  workspace: largePage,
  server: { latencyMs: 10 },
  readers: ["pagebridge", "notion-to-md-3", "notion-to-md-4", "notion-compat"],
};
