import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const conditions = ["@pagebridge/source"];
const reportFile = process.env["PAGEBRIDGE_BROWSER_TEST_REPORT"];

// Apart from the other tests, because these need a built page and a browser.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/browser/support/build-page.ts"],
    // One browser at a time: what is measured must not depend on its neighbours.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"],
  },
});
