import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; `PAGEBRIDGE_CHROMIUM` names another. Undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env["PAGEBRIDGE_CHROMIUM"];
  return [named, ...places].find((path) => path !== undefined && existsSync(path));
}

/** Whether the tests can run. In CI they must: there the browser's absence is a failure. */
export const hasBrowser = findChromium() !== undefined || process.env["CI"] !== undefined;

/** Why the tests do not run, for their titles. */
export const reasonToSkip = hasBrowser ? "" : " (skipped: no Chromium on this machine; set PAGEBRIDGE_CHROMIUM)";
