import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  target: "node20",
  // Keeps each command behind its own import(), so that `--help` loads no adapter.
  splitting: true,
  dts: false,
  sourcemap: true,
  clean: true,
});
