import type { Capabilities, Document, NotionAdapter } from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";
import type { ImportPackage, InternalModule } from "../../src/adapters/internal-module.js";

/** The capabilities that a stand-in declares. */
const standInCapabilities: Capabilities = {
  ...officialCapabilities,
  bookmarkDetails: { level: "full" },
  listPages: { level: "none", limit: "The stand-in has no list." },
  publicPagesWithoutSetup: { level: "full" },
};

/** Stands in for the package that reads the internal API, and remembers how its adapter was made. */
export interface StandIn {
  readonly importPackage: ImportPackage;
  readonly madeWith: readonly unknown[];
}

/** A package as a user would have it installed, with this adapter. */
export function standInFor(adapter: NotionAdapter, changes: Readonly<Record<string, unknown>> = {}): StandIn {
  const madeWith: unknown[] = [];
  const module: InternalModule = {
    createInternalAdapter: (options) => {
      madeWith.push(options);
      return { ...adapter, info: { ...adapter.info, ...internalInfo } };
    },
    internalCapabilities: standInCapabilities,
    decodeDocument: (_json, options) => ({ value: decoded(options?.pageId), diagnostics: [] }),
  };
  return { madeWith, importPackage: async () => ({ ...module, ...changes }) };
}

const internalInfo = {
  name: "internal",
  api: "internal",
  stability: "undocumented",
  authentication: "optional_token",
  capabilities: standInCapabilities,
} as const;

function decoded(pageId = "00000000-0000-4000-8000-000000000001"): Document {
  const title = [{ type: "text" as const, text: "Tides" }];
  return {
    kind: "page",
    value: {
      object: "page",
      id: pageId,
      properties: [{ type: "title", id: "title", name: "Name", richText: title }],
      children: [],
    },
  };
}
