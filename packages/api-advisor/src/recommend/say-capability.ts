import { type AdapterInfo, type Capability, type CapabilityName, capabilityDescriptions } from "@pagebridge/core-types";

const words: Readonly<Record<Capability["level"], string>> = {
  full: "in full",
  none: "not at all",
  partial: "in part",
};

/** How far an adapter can do something: `"Labels of buttons: not at all. Buttons come as unsupported blocks, without a label."` */
export function sayCapability({ capabilities }: AdapterInfo, name: CapabilityName): string {
  const { level, limit } = capabilities[name];
  const start = `${capabilityDescriptions[name].replace(/\.$/, "")}: ${words[level]}.`;
  return limit === undefined ? start : `${start} ${limit}`;
}
