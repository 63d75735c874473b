import { findBrokenRenderPromises } from "./find-broken-render-promises.js";
import type { RenderReport } from "./render-report.js";
import { type RunRenderOptions, runRender } from "./run-render.js";

/** How a check of writing ended. */
export interface RenderCheck {
  /** The last run. */
  readonly report: RenderReport;
  /** What Pagebridge does not keep to, in plain sentences. */
  readonly broken: readonly string[];
}

/** Measures Pagebridge beside notion-to-md 3 until it is quick enough, at most three times; wrong text ends it at once. */
export async function checkRender(
  run: (options: RunRenderOptions) => Promise<RenderReport> = runRender,
): Promise<RenderCheck> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await run({ names: ["pagebridge", "notion-to-md-3"] });
    const { contents, times } = findBrokenRenderPromises(report);
    if (contents.length > 0 || times.length === 0 || attempt === 3) return { report, broken: [...contents, ...times] };
  }
}
