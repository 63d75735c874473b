import type { PageDraft } from "../makers/pages.js";

/** A page without content. */
export function minutesNobodyTook(): PageDraft {
  return {
    key: "minutes-nobody-took",
    title: "Minutes that nobody took",
    written: { by: "rosalind", at: "2025-10-07T19:00" },
    children: [],
  };
}

/** A page that has no title yet either. */
export function untitled(): PageDraft {
  return { key: "untitled", title: [], written: { by: "callum", at: "2026-05-24T22:58" }, children: [] };
}
