import { describe, expect, it } from "vitest";
import { hasBrowser, reasonToSkip } from "./support/find-chromium.js";
import { useDemo } from "./support/use-demo.js";
import { chooseTab, readFromTree, settled } from "./support/use-page.js";

describe.runIf(hasBrowser)(`reading side by side${reasonToSkip}`, () => {
  const demo = useDemo();

  it("shows the sample workspace as a tree and reads its first page through both APIs", async () => {
    const page = await demo.open();
    expect(await page.locator("[role=treeitem][aria-selected=true] .label").allTextContents()).toEqual([
      "Lantern Quay Ferry Cooperative",
    ]);
    expect(await page.locator("[role=treeitem]").count()).toBeGreaterThan(25);
    expect(await page.locator(".page-title").textContent()).toBe("Lantern Quay Ferry Cooperative");
    expect(await page.locator(".ledger tbody th").allTextContents()).toEqual([
      "requests",
      "on the wire",
      "time",
      "diagnostics",
    ]);
    const panes = page.locator(".pane-body");
    expect(await panes.nth(0).locator("h1").textContent()).toBe("Lantern Quay Ferry Cooperative");
    expect(await panes.nth(1).locator("h1").textContent()).toBe("Lantern Quay Ferry Cooperative");
  });

  it("reads the page that is chosen in the tree", async () => {
    const page = await demo.open();
    await readFromTree(page, "Welcome aboard");
    expect(await page.locator(".page-title").textContent()).toBe("Welcome aboard");
    expect(await page.locator("[role=treeitem][aria-selected=true] .label").allTextContents()).toEqual([
      "Welcome aboard",
    ]);
    expect(await page.locator("#announcements").textContent()).toMatch(
      /^Welcome aboard was read through both APIs\. \d+ differences\.$/,
    );
  });

  it("reads a page by its address, and asks for one when there is none", async () => {
    const page = await demo.open();
    await page.getByRole("button", { name: "Read both" }).click();
    expect(await page.locator("#reference-problem").textContent()).toBe(
      "Paste the address of a Notion page, or its id.",
    );
    const id = await page.locator("[role=treeitem]", { hasText: "Safety card" }).last().getAttribute("data-entry");
    await page.getByLabel("Address or id of a page").fill(`https://www.notion.so/Safety-${id?.replaceAll("-", "")}`);
    await page.getByRole("button", { name: "Read both" }).click();
    await page.waitForFunction(() => document.querySelector(".page-title")?.textContent === "Safety card");
    await settled(page);
    expect(await page.locator("#reference-problem").textContent()).toBe("");
  });

  it("says in both panes that a page is not shared", async () => {
    const page = await demo.open();
    await readFromTree(page, "Harbour master’s private log");
    const errors = page.locator(".side-error");
    expect(await errors.locator(".side-error-title").allTextContents()).toEqual([
      "Nothing came through this door",
      "Nothing came through this door",
    ]);
    expect((await errors.locator("code").allTextContents()).length).toBe(2);
    expect(await page.locator("#take-home-content").textContent()).toBe(
      "Neither API gave this page; there is nothing to take.",
    );
  });

  it("tells the risk of the internal API in one sentence before it is used on Notion itself", async () => {
    const page = await demo.open();
    expect(await page.locator("#risk").isVisible()).toBe(false);
    await page.getByRole("radio", { name: "Notion itself" }).check();
    expect(await page.locator("#risk").textContent()).toMatch(
      /^The internal API is undocumented and unsupported: [^.]+\.$/,
    );
    expect(await page.getByLabel("I understand. Read public pages through it as well.").isChecked()).toBe(false);
  });

  it("takes a token, never shows it again, and forgets it when asked", async () => {
    const page = await demo.open();
    await page.getByRole("radio", { name: "Notion itself" }).check();
    const field = page.getByLabel("Official token, for pages that are not public");
    expect(await field.getAttribute("type")).toBe("password");
    await field.fill("ntn_typed_by_the_test");
    await page.getByRole("button", { name: "Keep in memory" }).click();
    await page.getByRole("button", { name: "Forget it" }).waitFor();
    expect(await page.content()).not.toContain("ntn_typed_by_the_test");
    await page.reload();
    await page.waitForSelector(".ledger");
    await page.getByRole("radio", { name: "Notion itself" }).check();
    expect(await page.content()).not.toContain("ntn_typed_by_the_test");
    await page.getByRole("button", { name: "Forget it" }).click();
    await field.waitFor();
  });

  it("shows the Markdown of both sides in every flavour that is offered", async () => {
    const page = await demo.open();
    await readFromTree(page, "Welcome aboard");
    await chooseTab(page, "Markdown");
    const flavors = await page.locator("#compare .panel .choice label").allTextContents();
    expect(flavors).toContain("GitHub");
    for (const flavor of flavors) {
      await page.locator("#compare .panel").getByRole("radio", { name: flavor }).check();
      await settled(page);
      for (const text of await page.locator("#compare .source").allTextContents())
        expect(text).toContain("Welcome aboard");
      expect(await page.locator("#compare .source").count()).toBe(2);
    }
  });

  it("opens the model as a tree, down to the text of a block", async () => {
    const page = await demo.open();
    await chooseTab(page, "Model");
    const pane = page.locator(".pane-body.model").first();
    const children = pane.locator("details[data-key=children]").first();
    await children.locator("details[data-block]").first().waitFor();
    const block = children.locator("details[data-block]", { hasText: "callout" }).first();
    await block.locator("summary").first().click();
    await block.locator("details[data-key=richText] > summary").first().click();
    await block.locator("details[data-key='0'] > summary").first().click();
    expect(await block.locator(".value.is-string").allTextContents()).toContain('"callout"');
  });

  it("aligns the raw JSON of both APIs by block id", async () => {
    const page = await demo.open();
    await chooseTab(page, "Raw");
    const pair = page.locator(".raw-pair").nth(1);
    await pair.scrollIntoViewIfNeeded();
    await pair.locator("pre").nth(1).waitFor();
    const id = await pair.getAttribute("data-block");
    for (const text of await pair.locator("pre").allTextContents()) expect(text).toContain(`"id": "${id}"`);
    expect(await page.locator("#compare .panel > .note").textContent()).toMatch(
      /^The same \d+ blocks: [\d.]+ kB of JSON through the official API, [\d.]+ kB through the internal one\.$/,
    );
  });

  it("lights up the block under the pointer in both panes, and the differences that are about it", async () => {
    const page = await demo.open();
    const block = page.locator(".pane-body").first().locator("[data-block].block-callout").first();
    const id = await block.getAttribute("data-block");
    await block.hover();
    const lit = page.locator(".is-lit");
    expect(await lit.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("data-block")))])).toEqual([
      id,
    ]);
    expect(await page.locator(".pane-body .is-lit").count()).toBe(2);
  });

  it("numbers the differences beside their blocks and explains each by a declared gap", async () => {
    const page = await demo.open();
    const notes = page.locator(".differences > li");
    expect(await notes.count()).toBe(12);
    await page.getByRole("button", { name: /^Show all \d+$/ }).click();
    const all = await notes.count();
    expect(all).toBeGreaterThan(12);
    const whys = await notes.locator(".why").allTextContents();
    expect(whys.filter((why) => !why.startsWith("Declared by the "))).toEqual([]);
    const first = page.locator(".differences button.path").first();
    await first.click();
    expect(await page.locator(".pane-body .is-lit.differs").count()).toBeGreaterThan(0);
  });

  it("reads another page when a link of the content leads to it", async () => {
    const page = await demo.open();
    await page.locator(".pane-body").first().locator("a[data-page]", { hasText: "Welcome aboard" }).first().click();
    await page.waitForFunction(() => document.querySelector(".page-title")?.textContent === "Welcome aboard");
    await settled(page);
    expect(page.url()).toBe(`${demo.url()}/`);
  });
});
