import {
  type AdapterInfo,
  type Capabilities,
  type Capability,
  type CapabilityName,
  capabilityDescriptions,
  contractVersion,
} from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";

/** Every name of a capability. */
export const capabilityNames: readonly CapabilityName[] = Object.keys(capabilityDescriptions).filter(
  (name): name is CapabilityName => Object.hasOwn(capabilityDescriptions, name),
);

type Gaps = { readonly [Name in CapabilityName]?: Capability["level"] };

/** Capabilities that are `full` but for the named ones, whose limit is `"<name> has a limit."` */
export function makeCapabilities(gaps: Gaps = {}): Capabilities {
  const capabilities: { -readonly [Name in CapabilityName]: Capability } = { ...officialCapabilities };
  for (const name of capabilityNames) {
    const level = gaps[name] ?? "full";
    capabilities[name] = level === "full" ? { level } : { level, limit: `${name} has a limit.` };
  }
  return capabilities;
}

/** An adapter over a documented API that can do everything, but for what is said. */
export function makeInfo({ gaps = {}, ...rest }: Partial<AdapterInfo> & { readonly gaps?: Gaps } = {}): AdapterInfo {
  return {
    name: "first",
    api: "official",
    stability: "documented",
    authentication: "token",
    contractVersion,
    capabilities: makeCapabilities(gaps),
    ...rest,
  };
}

/** The likes of the official API: documented, with a token, and without a way to published pages. */
export const documented = makeInfo({
  name: "documented",
  apiVersion: "2026-03-11",
  gaps: {
    publicPagesWithoutSetup: "none",
    privatePages: "partial",
    mediaLayout: "none",
    views: "partial",
    forms: "none",
  },
});

/** The likes of the internal API: undocumented, published pages without a token. */
export const undocumented = makeInfo({
  name: "undocumented",
  api: "internal",
  stability: "undocumented",
  authentication: "optional_token",
  gaps: { listPages: "none", privatePages: "partial", formulas: "partial" },
});
