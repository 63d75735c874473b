import { fileURLToPath } from "node:url";
import type { Workspace } from "@pagebridge/notion-emulator";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type RunningDemo, startDemo } from "../../support/start-demo.js";
import { findChromium } from "./find-chromium.js";
import { settled } from "./use-page.js";

const webFolder = fileURLToPath(new URL("../../../dist/web", import.meta.url));

/** How a window is opened. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "dark" | "light";
}

/** A demo that is served, and the windows that look at it. */
export interface UsedDemo {
  /** The address of the demo. */
  readonly url: () => string;
  /** Opens the demo in a window, once its first page was read. */
  readonly open: (options?: WindowOptions) => Promise<Page>;
  /** Forgives complaints of this kind in the running test. */
  readonly expectComplaint: (kind: RegExp) => void;
}

/**
 * Serves a demo to the tests of a file and closes it after them. After each test its windows must have printed no error, thrown
 * none, and asked nobody else for anything.
 */
export function useDemo(workspace?: () => Workspace): UsedDemo {
  let demo: RunningDemo | undefined;
  let browser: Browser | undefined;
  let complaints: string[] = [];
  let pages: Page[] = [];
  let forgiven: RegExp | undefined;
  const url = (): string => demo?.demo.url ?? "";

  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined)
      throw new Error("There is no Chromium here. Install it, or set PAGEBRIDGE_CHROMIUM.");
    // Nobody outside is there to be asked for pictures.
    const resolve = (): Promise<readonly []> => Promise.resolve([]);
    demo = await startDemo({ webFolder, resolve, ...(workspace && { workspace: workspace() }) });
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });
  afterEach(async () => {
    const found = complaints.filter((complaint) => !forgiven?.test(complaint));
    complaints = [];
    forgiven = undefined;
    for (const page of pages) await page.close();
    pages = [];
    expect(found).toEqual([]);
  });

  async function open({ width = 1280, height = 860, colorScheme = "light" }: WindowOptions = {}): Promise<Page> {
    if (!browser) throw new Error("The browser is not running.");
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
    pages.push(page);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(`${url()}/`)) complaints.push(`asked elsewhere: ${request.url()}`);
    });
    await page.goto(url());
    await page.waitForSelector("#compare-content[aria-busy=false] .ledger");
    await settled(page);
    return page;
  }
  return {
    url,
    open,
    expectComplaint(kind) {
      forgiven = kind;
    },
  };
}
