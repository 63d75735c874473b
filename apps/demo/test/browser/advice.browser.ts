import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { settled } from "./support/use-page.js";

describe.runIf(hasBrowser)(`advice, and what to take home${reasonToSkip}`, () => {
  const demo = useDemo();

  it("ranks the APIs with reasons, and again after each answer", async () => {
    const page = await demo.open();
    const answer = page.locator(".answer");
    await answer.locator(".recommended").nth(1).waitFor();
    expect(await answer.locator("h3").allTextContents()).toEqual(["Official API", "Internal API"]);
    expect(await answer.locator(".verdict").first().textContent()).toBe("Take this");
    expect(await answer.locator("li").count()).toBeGreaterThan(2);
    const questions = page.locator(".questions");
    await questions.getByRole("radio", { name: "Published ones" }).check();
    await questions
      .getByRole("group", { name: "Can you install an integration there?" })
      .getByRole("radio", { name: "No" })
      .check();
    await questions.getByRole("radio", { name: "Once" }).check();
    await page.waitForFunction(() => document.querySelector(".answer h3")?.textContent === "Internal API");
    expect(await page.locator("#announcements").textContent()).toBe("Take this: Internal API.");
  });

  it("shows all sixteen claims of the classic comparison, with what is true now and figures", async () => {
    const page = await demo.open();
    const claims = page.locator(".claims > li");
    await claims.first().waitFor();
    expect(await claims.locator(".claim-number").allTextContents()).toEqual(
      Array.from({ length: 16 }, (_, index) => String(index + 1)),
    );
    expect((await claims.locator(".now").allTextContents()).filter((text) => text.length < 12)).toEqual([]);
    expect(await claims.locator(".measured").count()).toBeGreaterThan(5);
    expect(await claims.nth(5).locator(".measured").textContent()).toMatch(/\d/);
  });

  it("shows the capabilities of both adapters, each limit in words", async () => {
    const page = await demo.open();
    const rows = page.locator(".capabilities tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(30);
    const views = rows.filter({ hasText: "Views of a database and their settings." });
    expect(await views.locator(".level").count()).toBe(2);
    const silent = await rows
      .locator("td:not(.is-full)")
      .evaluateAll((cells) => cells.filter((cell) => !cell.querySelector(".limit")?.textContent).length);
    expect(silent).toBe(0);
  });

  it("gives the code for what is on the screen, and files to take along", async () => {
    const page = await demo.open();
    const part = page.locator("#take-home");
    await part.locator("pre").nth(1).waitFor();
    expect(await part.locator("pre").first().textContent()).toMatch(/^npm install @pagebridge\/official-adapter/);
    await part.getByRole("radio", { name: "Internal API" }).check();
    await page.waitForFunction(() =>
      document.querySelector("#take-home pre")?.textContent?.includes("internal-adapter"),
    );
    expect((await part.locator("pre").nth(1).textContent())?.trim().split("\n").length).toBeLessThanOrEqual(6);
    for (const extension of ["md", "json", "zip"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        part.locator(`a[href*=".${extension}?"]`).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
      expect(await download.failure()).toBe(null);
    }
  });

  it("copies the code", async () => {
    const page = await demo.open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: demo.url() });
    const part = page.locator("#take-home");
    await part.locator("pre").nth(1).waitFor();
    await part.getByRole("button", { name: "Copy" }).first().click();
    await page.waitForFunction(() => document.querySelector("#announcements")?.textContent === "Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await part.locator("pre").first().textContent(),
    );
    await settled(page);
  });
});
