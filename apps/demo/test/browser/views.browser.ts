import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { readFromTree, settled } from "./support/use-page.js";

describe.runIf(hasBrowser)(`databases and views${reasonToSkip}`, () => {
  const demo = useDemo();

  async function openView(database: string, view: string, side = "Official API"): Promise<Page> {
    const page = await demo.open();
    await readFromTree(page, database);
    const part = page.locator("#views");
    await part.getByRole("tab").first().waitFor();
    await part.getByRole("radio", { name: side }).check();
    await settled(page);
    await part.getByRole("tab", { name: view, exact: true }).click();
    return page;
  }

  it.each(["Official API", "Internal API"])(
    "draws a table in groups, with its filter and sorts in words, through the %s",
    async (side) => {
      const page = await openView("Voyages", "Log", side);
      const part = page.locator("#views");
      expect(await part.locator(".view-kind").textContent()).toBe("table");
      expect(await part.locator(".view-note").textContent()).toContain(
        "where Status is not Cancelled or Planned and Passengers greater than 0 and (Departs is in this year",
      );
      expect(await part.locator(".view-note").textContent()).toContain("sorted by Departs, last first");
      expect((await part.locator("table.rows thead").first().locator("th").allTextContents()).slice(0, 4)).toEqual([
        "Name",
        "Status",
        "Departs",
        "Boat",
      ]);
      const titles = await part.locator("table.rows tbody th .row-title").allTextContents();
      expect(titles.length).toBeGreaterThan(1);
      expect(await part.locator(".group h3").count()).toBeGreaterThan(0);
    },
  );

  it("draws a board with a column for each group", async () => {
    const page = await openView("Maintenance log", "By person");
    const part = page.locator("#views");
    expect(await part.locator(".view-kind").textContent()).toBe("board");
    const columns = part.locator(".board .column");
    expect(await columns.count()).toBeGreaterThan(1);
    // Whoever shares a job has it in a column each.
    const shown = new Set(await columns.locator(".cards .row-title").allTextContents());
    expect(await part.locator(".view-note").textContent()).toContain(` ${shown.size} rows`);
  });

  it("draws a gallery with a cover for each card", async () => {
    const page = await openView("Fleet", "Portraits");
    const part = page.locator("#views");
    expect(await part.locator(".view-kind").textContent()).toBe("gallery");
    const cards = part.locator(".gallery > li");
    expect(await cards.locator(".row-title").allTextContents()).toContain("Teaspoon");
    expect(await cards.locator(".cover").count()).toBe(await cards.count());
  });

  it("draws a list", async () => {
    const page = await openView("Fleet", "Moorings");
    const part = page.locator("#views");
    expect(await part.locator(".view-kind").textContent()).toBe("list");
    expect(await part.locator(".list > li").count()).toBeGreaterThan(1);
  });

  it("draws a calendar that can be leafed through", async () => {
    const page = await openView("Voyages", "Calendar");
    const part = page.locator("#views");
    expect(await part.locator(".calendar h3").textContent()).toBe("May 2026");
    expect(await part.locator(".month thead th").allTextContents()).toEqual([
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat",
      "Sun",
    ]);
    expect(await part.locator(".month td.busy li").allTextContents()).toContain("🌫️Into the fog");
    await part.getByRole("button", { name: "Next month" }).click();
    expect(await part.locator(".calendar h3").textContent()).toBe("June 2026");
  });

  it("draws a timeline with a bar for each row, later rows further right", async () => {
    const page = await openView("Voyages", "Who is where");
    const part = page.locator("#views");
    const bars = part.locator(".bars > li");
    expect(await bars.count()).toBe(14);
    const places = await part
      .locator(".bars")
      .first()
      .locator(".bar-line")
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().left));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ["Whales", "map"],
    ["How was your crossing?", "form"],
    ["What the skippers say", "feed"],
    ["Wheelhouse", "dashboard"],
  ])("says what %s, a %s, can show", async (view, kind) => {
    const page = await openView("Voyages", view);
    expect(await page.locator("#views .view-kind").textContent()).toBe(kind);
    expect(await page.locator("#views .panel").innerText()).not.toBe("");
  });

  it("says so when a page holds no database", async () => {
    const page = await demo.open();
    await readFromTree(page, "Safety card");
    expect(await page.locator("#views-content").textContent()).toMatch(/^This page holds no database\./);
  });
});
