import { defineConfig } from "vitest/config";

const conditions = ["@pagebridge/source"];
const reportFile = process.env["PAGEBRIDGE_TEST_REPORT"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts"],
    // Bounds for a test that hangs, not for one that is slow: a busy machine must not turn a right answer into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"],
    coverage: { provider: "v8", include: ["packages/*/src/**", "apps/*/src/**"] },
  },
});
