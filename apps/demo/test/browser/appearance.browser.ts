import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo, type WindowOptions } from "./support/use-demo.js";
import { chooseTab, readFromTree, settled } from "./support/use-page.js";

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.runIf(hasBrowser)(`appearance and accessibility${reasonToSkip}`, () => {
  const demo = useDemo();
  const windows: readonly (readonly [string, WindowOptions])[] = [
    ["in the light", {}],
    ["in the dark", { colorScheme: "dark" }],
    ["on a telephone", { width: 360, height: 740 }],
  ];

  it.each(windows)("has no violation that axe finds, %s", async (_name, options) => {
    const page = await demo.open(options);
    await page.locator(".capabilities tbody tr").first().waitFor();
    const found: string[] = [];
    for (const tab of ["Page", "Markdown", "Model", "Raw"]) {
      await chooseTab(page, tab);
      found.push(...(await violations(page)).map((violation) => `${tab}: ${violation}`));
    }
    expect(found).toEqual([]);
  });

  it.each(windows)("has no violation in any view of the voyages, %s", async (_name, options) => {
    const page = await demo.open(options);
    if (options.width !== undefined) await page.getByRole("button", { name: "Pages of the sample workspace" }).click();
    await readFromTree(page, "Voyages");
    const tabs = page.locator("#views").getByRole("tab");
    await tabs.first().waitFor();
    const found: string[] = [];
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });

  it("has no violation when a page cannot be read and the forms for Notion are open", async () => {
    const page = await demo.open();
    await readFromTree(page, "Harbour master’s private log");
    await page.getByRole("radio", { name: "Notion itself" }).check();
    expect(await violations(page)).toEqual([]);
  });

  it("is dark when the reader's system is", async () => {
    const brightness = async (page: Page): Promise<number> =>
      page.evaluate(() => {
        const numbers = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
        return numbers.slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      });
    const light = await brightness(await demo.open());
    const dark = await brightness(await demo.open({ colorScheme: "dark" }));
    expect([light > 600, dark < 120]).toEqual([true, true]);
  });

  it.each([320, 360, 768])("needs no sideways scrolling in a window of %i pixels", async (width) => {
    const page = await demo.open({ width, height: 700 });
    await page.locator(".capabilities tbody tr").first().waitFor();
    for (const tab of ["Page", "Markdown", "Model", "Raw"]) {
      await chooseTab(page, tab);
      expect([tab, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([tab, width]);
    }
  });

  it("shows one side at a time in a narrow window, and the other when asked", async () => {
    const page = await demo.open({ width: 360, height: 740 });
    const panes = page.locator(".stage .pane-body");
    expect([await panes.nth(0).isVisible(), await panes.nth(1).isVisible()]).toEqual([true, false]);
    await page.locator(".stage").getByRole("radio", { name: "Internal API" }).check();
    expect([await panes.nth(0).isVisible(), await panes.nth(1).isVisible()]).toEqual([false, true]);
  });

  it("folds the tree away in a narrow window", async () => {
    const page = await demo.open({ width: 360, height: 740 });
    const tree = page.getByRole("tree");
    expect(await tree.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Pages of the sample workspace" }).click();
    expect(await tree.isVisible()).toBe(true);
    await readFromTree(page, "Safety card");
    expect(await tree.isVisible()).toBe(false);
    await settled(page);
  });
});
