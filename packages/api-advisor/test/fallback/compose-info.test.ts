import type { AdapterInfo } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createFallbackAdapter } from "../../src/index.js";
import { makeAdapter } from "../support/make-adapter.js";
import { documented, makeInfo, undocumented } from "../support/make-info.js";

function infoOf(...infos: readonly AdapterInfo[]): AdapterInfo {
  return createFallbackAdapter(infos.map((info) => makeAdapter(info.name, { info }))).info;
}

describe("the info of a fallback adapter", () => {
  it("is as stable as the weakest that may answer, and needs what any of them needs", () => {
    const { capabilities: _capabilities, ...info } = infoOf(documented, undocumented);
    expect(info).toEqual({
      name: "documented+undocumented",
      api: "other",
      stability: "undocumented",
      authentication: "token",
      contractVersion: 1,
    });
  });

  it("keeps API and version where all adapters share them", () => {
    const { capabilities: _capabilities, ...info } = infoOf(documented, { ...documented, name: "twin" });
    expect(info).toEqual({
      name: "documented+twin",
      api: "official",
      apiVersion: "2026-03-11",
      stability: "documented",
      authentication: "token",
      contractVersion: 1,
    });
  });

  it.each([
    { levels: ["full", "full"], composed: { level: "full" } },
    { levels: ["none", "none"], composed: { level: "none", limit: '"a": forms has a limit. "b": forms has a limit.' } },
    {
      levels: ["none", "full"],
      composed: { level: "partial", limit: '"a": forms has a limit. "b": In full, for what it answers.' },
    },
    {
      levels: ["full", "none"],
      composed: { level: "partial", limit: '"a": In full, for what it answers. "b": forms has a limit.' },
    },
    {
      levels: ["partial", "none"],
      composed: { level: "partial", limit: '"a": forms has a limit. "b": forms has a limit.' },
    },
  ] as const)("says of $levels who can do what", ({ levels: [first, second], composed }) => {
    const info = infoOf(
      makeInfo({ name: "a", gaps: { forms: first } }),
      makeInfo({ name: "b", gaps: { forms: second } }),
    );
    expect(info.capabilities.forms).toEqual(composed);
  });
});
