import type { Page } from "playwright-core";

/** Waits until nothing in the window is being filled. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

/** Reads a page of the tree by clicking on it, wherever it stands. */
export async function readFromTree(page: Page, title: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/read"));
  const label = page.locator(`[role=treeitem] .label:text-is("${title}")`).first();
  // The line may be folded away.
  await label.evaluate((found) => {
    if (found instanceof HTMLElement) found.click();
  });
  await answered;
  await page.waitForFunction(() => !document.querySelector("#compare-content")?.classList.contains("is-waiting"));
  await settled(page);
}

/** Chooses a tab by its name. */
export async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).first().click();
  await settled(page);
}
