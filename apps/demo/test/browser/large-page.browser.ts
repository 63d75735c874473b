import { createPageWorkspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { chooseTab, readFromTree } from "./support/use-page.js";

const blocks = 2000;
/** The browser calls a task long from 50 ms on; from about this length people call the window frozen. */
const frozenMs = 1000;

/** A task that is long on purpose. */
const controlMs = 200;

describe.runIf(hasBrowser)(`a page of ${blocks} blocks${reasonToSkip}`, () => {
  const demo = useDemo(() => createPageWorkspace({ blocks }));

  it("is drawn without a frozen window, in every tab", async () => {
    const page = await demo.open();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    // What shows that the measure works.
    await page.evaluate(
      (length) =>
        new Promise<void>((resolve) =>
          setTimeout(() => {
            const end = performance.now() + length;
            while (performance.now() < end);
            resolve();
          }, 0),
        ),
      controlMs,
    );
    expect(await largestTask()).toBeGreaterThanOrEqual(controlMs);
    const title = await page.locator("[role=treeitem] .label").first().textContent();
    const started = Date.now();
    await readFromTree(page, title ?? "");
    const drawn = await page.locator(".pane-body").first().locator("[data-block]").count();
    const seconds = (Date.now() - started) / 1000;
    expect(drawn).toBeGreaterThanOrEqual(blocks);
    const largest: Record<string, number> = { Page: await largestTask() };
    for (const tab of ["Markdown", "Model", "Raw"]) {
      await chooseTab(page, tab);
      largest[tab] = await largestTask();
    }
    console.log(
      `2,000 blocks, read and drawn on both sides in ${seconds.toFixed(1)} s; largest tasks in ms (0: below 50):`,
      largest,
    );
    expect(Object.entries(largest).filter(([, duration]) => duration >= frozenMs)).toEqual([]);

    // The observer hears of a task shortly after it.
    async function largestTask(): Promise<number> {
      return page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        const tasks: unknown = Reflect.get(window, "longTasks");
        const all = Array.isArray(tasks) ? tasks.splice(0) : [];
        return Math.round(Math.max(0, ...all));
      });
    }
  });
});
