import type { ImportPackage } from "../../src/adapters/internal-module.js";

/** What a user has who installed the adapter for the internal API. */
export const importInternal: ImportPackage = async (name) =>
  name === "@pagebridge/internal-adapter" ? import("@pagebridge/internal-adapter") : undefined;
