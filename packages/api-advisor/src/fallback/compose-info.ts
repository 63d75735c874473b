import {
  type AdapterInfo,
  type Capabilities,
  type Capability,
  type CapabilityName,
  contractVersion,
} from "@pagebridge/core-types";

const authenticationOrder: readonly AdapterInfo["authentication"][] = ["token", "optional_token", "none"];

/**
 * What several adapters are together. The stability is that of the weakest, since any of them may answer. A capability is `full` or
 * `none` when it is so for all of them; else it is `partial`, and the limit says who can do what.
 */
export function composeInfo(first: AdapterInfo, others: readonly AdapterInfo[]): AdapterInfo {
  const infos = [first, ...others];
  const { api, apiVersion } = first;
  const isOneApi = infos.every((info) => info.api === api);
  const isOneVersion = infos.every((info) => info.apiVersion === apiVersion);
  return {
    name: infos.map(({ name }) => name).join("+"),
    api: isOneApi ? api : "other",
    ...(isOneApi && isOneVersion && apiVersion !== undefined && { apiVersion }),
    stability: infos.every(({ stability }) => stability === "documented") ? "documented" : "undocumented",
    authentication:
      authenticationOrder.find((kind) => infos.some(({ authentication }) => authentication === kind)) ?? "none",
    contractVersion,
    capabilities: composeCapabilities(first.capabilities, infos),
  };
}

function composeCapabilities(first: Capabilities, infos: readonly AdapterInfo[]): Capabilities {
  const composed: { -readonly [Name in CapabilityName]: Capability } = { ...first };
  for (const name of capabilityNames(first)) {
    composed[name] = composeCapability(infos.map((info) => [info.name, info.capabilities[name]]));
  }
  return composed;
}

function composeCapability(declared: readonly (readonly [name: string, capability: Capability])[]): Capability {
  const levels = new Set(declared.map(([, { level }]) => level));
  const [only] = levels.size === 1 ? levels : [];
  if (only === "full") return { level: "full" };
  const parts = declared.map(([name, { level, limit }]) => `"${name}": ${limit ?? words[level]}`);
  return { level: only ?? "partial", limit: parts.join(" ") };
}

const words: Readonly<Record<Capability["level"], string>> = {
  full: "In full, for what it answers.",
  none: "Not at all.",
  partial: "In part.",
};

function capabilityNames(capabilities: Capabilities): readonly CapabilityName[] {
  const isName = (name: string): name is CapabilityName => Object.hasOwn(capabilities, name);
  return Object.keys(capabilities).filter(isName);
}
