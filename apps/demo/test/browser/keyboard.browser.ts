import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { settled } from "./support/use-page.js";

describe.runIf(hasBrowser)(`by keyboard alone${reasonToSkip}`, () => {
  const demo = useDemo();
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement;
      const shown = active?.getAttribute("aria-label") ?? active?.querySelector(".label")?.parentElement?.textContent;
      return (shown ?? active?.textContent ?? "").replace(/^[›\s▫▦]+|^\P{L}+/u, "").trim();
    });

  it("skips to the readings with the first key stroke", async () => {
    const page = await demo.open();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the page, side by side");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("compare");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Page");
  });

  it("goes from the tree to a page, its tabs, its blocks and back out", async () => {
    const page = await demo.open();
    // Skip link, five links to the parts, then the tree's one stop.
    for (let stop = 0; stop < 7; stop += 1) await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Lantern Quay Ferry Cooperative");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Welcome aboard");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Voyages, database");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".page-title")?.textContent === "Welcome aboard");
    await settled(page);

    await page.locator("#compare").getByRole("tab", { name: "Page" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Markdown");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("Raw");
    await page.keyboard.press("Home");
    await settled(page);
    expect(await page.locator("#compare [role=tab][aria-selected=true]").textContent()).toBe("Page");
    expect(await page.locator("#compare [role=tab][tabindex='0']").count()).toBe(1);

    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Page, Official API. J and K step through the blocks.");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(".pane-body .is-lit").count()).toBe(2);
    const lit = await page.locator(".pane-body .is-lit").first().getAttribute("data-block");
    await page.keyboard.press("k");
    expect(await page.locator(".pane-body .is-lit").first().getAttribute("data-block")).not.toBe(lit);
    await page.keyboard.press("Escape");
    expect(await page.locator(".is-lit").count()).toBe(0);
  });

  it("always shows where the focus is", async () => {
    const page = await demo.open();
    const unseen: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const missing = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return undefined;
        const drawn = [active, active.querySelector(":scope > .line"), active.nextElementSibling];
        const isSeen = drawn.some((one) => one && getComputedStyle(one).outlineStyle !== "none");
        return isSeen ? undefined : active.outerHTML.slice(0, 120);
      });
      if (missing !== undefined) unseen.push(missing);
    }
    expect(unseen).toEqual([]);
  });
});
