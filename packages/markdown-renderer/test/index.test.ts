import * as api from "@pagebridge/markdown-renderer";
import { expect, it } from "vitest";

it("exports exactly this", () => {
  expect(Object.keys(api).sort()).toEqual([
    "renderBlocks",
    "renderDatabase",
    "renderDocument",
    "renderPage",
    "toMdast",
  ]);
});
