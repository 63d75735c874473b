import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "colors/index": "src/colors/index.ts",
    "comments/index": "src/comments/index.ts",
    "databases/index": "src/databases/index.ts",
    "documents/index": "src/documents/index.ts",
    "flavors/index": "src/flavors/index.ts",
    "front-matter/index": "src/front-matter/index.ts",
  },
  format: ["esm"],
  target: "node20",
  dts: false,
  sourcemap: true,
  clean: true,
});
