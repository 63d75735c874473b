import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { createHostileWorkspace, executedFlag } from "../support/hostile-workspace.js";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { settled } from "./support/use-page.js";

// `useDemo` also fails a test whose window asked another server for anything, or opened a dialog.
describe.runIf(hasBrowser)(`a hostile workspace${reasonToSkip}`, () => {
  const demo = useDemo(createHostileWorkspace);

  async function executed(page: Page): Promise<unknown> {
    return page.evaluate((flag) => Reflect.get(window, flag), executedFlag);
  }

  it("is shown in every tab and view, with nothing executed and nothing fetched from elsewhere", {
    timeout: 300_000,
  }, async () => {
    const page = await demo.open();
    const entries = await page
      .locator("[role=treeitem]")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-entry") ?? ""));
    expect(entries.length).toBeGreaterThan(25);
    for (const entry of entries) {
      const answered = page.waitForResponse((response) => response.url().endsWith("/api/read"));
      await page.locator(`[data-entry="${entry}"] .label`).evaluate((label) => {
        if (label instanceof HTMLElement) label.click();
      });
      await answered;
      await page.waitForFunction(() => !document.querySelector("#compare-content")?.classList.contains("is-waiting"));
      for (const part of ["#compare", "#views"]) {
        const tabs = page.locator(`${part} [role=tab]`);
        for (let index = 0; index < (await tabs.count()); index += 1) {
          await tabs.nth(index).click();
          await settled(page);
        }
      }
      await page.locator("#compare [role=tab]").first().click();
      await settled(page);
      expect([entry, await executed(page)]).toEqual([entry, undefined]);
    }
    expect(page.url()).toBe(`${demo.url()}/`);
  });

  it("gives the page no element or attribute that could run script or reach elsewhere", async () => {
    const page = await demo.open();
    const found = await page.evaluate(() => {
      const elements = [...document.querySelectorAll("#compare *, #views *, #workspace *")];
      const forbidden = elements.filter((one) =>
        /^(?:script|iframe|object|embed|base|meta|link|style|svg|form)$/i.test(one.tagName),
      );
      const attributes = elements.flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`));
      return {
        forbidden: forbidden.map((one) => one.tagName),
        events: attributes.filter((attribute) => /^on/i.test(attribute)),
        links: attributes.filter(
          (attribute) => /^href=/.test(attribute) && !/^href=(?:https?:|mailto:|#)/i.test(attribute),
        ),
        sources: attributes.filter((attribute) => /^src=/.test(attribute) && !attribute.startsWith("src=/image?")),
      };
    });
    expect(found).toEqual({ forbidden: [], events: [], links: [], sources: [] });
  });

  it("lets no script run that got into the page in spite of everything", async () => {
    const page = await demo.open();
    const refused = page.waitForEvent("console", {
      predicate: (message) => message.text().includes("Content Security Policy"),
    });
    demo.expectComplaint(/Content Security Policy/);
    await page.evaluate((flag) => {
      const script = document.createElement("script");
      script.textContent = `window.${flag} = 1`;
      document.body.append(script);
    }, executedFlag);
    await refused;
    expect(await executed(page)).toBe(undefined);
  });
});
