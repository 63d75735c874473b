import type { CaseReport } from "./case-report.js";

/** Lists in plain sentences where Pagebridge does not do what is promised for a case; empty when it does all of it. */
export function findMisses({ title, bound, ideal, rows }: CaseReport): readonly string[] {
  return rows
    .filter(({ reader }) => reader === "pagebridge")
    .flatMap((row) => {
      const misses: string[] = [];
      if (row.outcome !== "read") misses.push(`did not read the page: ${row.note ?? row.outcome}`);
      if (row.requests - row.refused !== bound.requests) {
        misses.push(`took ${row.requests - row.refused} answered requests instead of ${bound.requests}`);
      }
      if (row.duplicates > 0) misses.push(`asked for ${row.duplicates} answers twice`);
      if (row.lost > 0) misses.push(`lost ${row.lost} of ${row.blocks} blocks`);
      if (ideal !== undefined && row.timeRatio !== undefined && row.timeRatio > ideal.allowedRatio) {
        misses.push(`took ${row.timeRatio.toFixed(2)} times the ${ideal.name}, and ${ideal.allowedRatio} are allowed`);
      }
      return misses.map((miss) => `${title}: Pagebridge ${miss}.`);
    });
}
