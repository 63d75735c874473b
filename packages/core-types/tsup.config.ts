import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "adapter-tools/index": "src/adapter-tools/index.ts" },
  format: ["esm"],
  target: "node20",
  dts: false,
  sourcemap: true,
  clean: true,
});
