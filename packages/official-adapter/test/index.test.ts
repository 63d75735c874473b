import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as api from "../src/index.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

describe("the package", () => {
  it("exports exactly this", () => {
    expect(Object.keys(api).sort()).toEqual([
      "containersOf",
      "createAuthorizeUrl",
      "createLimiter",
      "createOfficialAdapter",
      "createRefreshingTokenSource",
      "decodeAsyncTask",
      "decodeBlock",
      "decodeBlocks",
      "decodeComment",
      "decodeCustomEmoji",
      "decodeCustomEmojis",
      "decodeDataSource",
      "decodeDatabase",
      "decodeDiscussions",
      "decodeDocument",
      "decodeError",
      "decodeFile",
      "decodeFileUpload",
      "decodeFilter",
      "decodeIcon",
      "decodePage",
      "decodePageMarkdown",
      "decodePropertyId",
      "decodePropertyItems",
      "decodePropertySchema",
      "decodePropertyValue",
      "decodeRecording",
      "decodeRichText",
      "decodeRow",
      "decodeSorts",
      "decodeTemplates",
      "decodeUser",
      "decodeView",
      "decodeViewQuery",
      "encodeFilter",
      "encodePropertyId",
      "encodeSorts",
      "exchangeCode",
      "introspectToken",
      "officialCapabilities",
      "refreshTokens",
      "revokeToken",
    ]);
  });

  it.each(Object.keys(api))("names %s in its README", (name) => {
    expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
