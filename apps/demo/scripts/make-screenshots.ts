import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createSampleWorkspace, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { createDemoServer, sampleClock } from "../src/server/index.js";
import { findChromium } from "../test/browser/support/find-chromium.js";
import { chooseTab, readFromTree, settled } from "../test/browser/support/use-page.js";

/** One picture of the README. */
interface Shot {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "dark";
  readonly prepare: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  {
    name: "side-by-side",
    prepare: async (page) => {
      await readFromTree(page, "Welcome aboard");
      await showTop(page, ".ledger");
      await page.locator(".pane-body").first().locator("p[data-block], div[data-block]").first().hover();
    },
  },
  {
    name: "raw",
    prepare: async (page) => {
      await readFromTree(page, "Welcome aboard");
      await chooseTab(page, "Raw");
      await showTop(page, ".stage");
      await page.locator(".raw-pair").nth(2).scrollIntoViewIfNeeded();
      await page.locator(".raw-pair pre").nth(4).waitFor();
    },
  },
  { name: "board", prepare: (page) => showView(page, "Maintenance log", "By person") },
  { name: "calendar", prepare: (page) => showView(page, "Voyages", "Calendar") },
  { name: "timeline", colorScheme: "dark", prepare: (page) => showView(page, "Voyages", "Who is where") },
  {
    name: "which-api",
    prepare: async (page) => {
      await page.locator(".claims > li").first().waitFor();
      await showTop(page, "#advice");
    },
  },
  {
    name: "telephone",
    width: 360,
    height: 740,
    prepare: async (page) => {
      await readFromTree(page, "Welcome aboard");
      await showTop(page, "#compare");
    },
  },
];

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("There is no Chromium here. Install it, or set PAGEBRIDGE_CHROMIUM.");
const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
await mkdir(folder, { recursive: true });
await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)) });
const workspace = createSampleWorkspace();
const emulator = await startEmulator({ workspace, now: sampleClock });
const webFolder = fileURLToPath(new URL("../dist/web", import.meta.url));
const sample = { workspace, url: emulator.url, token: sampleToken };
const demo = await createDemoServer({ sample, webFolder, resolve: () => Promise.resolve([]) });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const { name, width = 1200, height = 760, colorScheme = "light", prepare } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
    await page.goto(demo.url);
    await page.waitForSelector(".ledger");
    await settled(page);
    await prepare(page);
    await settled(page);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${folder}${name}.png` });
    await page.close();
    console.log(`screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  await demo.close();
  await emulator.close();
}

async function showView(page: Page, database: string, view: string): Promise<void> {
  await readFromTree(page, database);
  await page.locator("#views").getByRole("tab", { name: view, exact: true }).click();
  await showTop(page, "#views");
}

async function showTop(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((part) => part.scrollIntoView());
}
