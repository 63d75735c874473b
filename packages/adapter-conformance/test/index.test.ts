import { expect, it } from "vitest";
import * as kit from "../src/index.js";

it("exports exactly this", () => {
  expect(Object.keys(kit).sort()).toEqual([
    "comparableFor",
    "conformanceCases",
    "databaseAsRead",
    "listDifferences",
    "pageAsRead",
    "registerConformance",
    "runCase",
    "runConformance",
  ]);
});
