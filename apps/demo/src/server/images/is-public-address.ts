import { BlockList, isIP } from "node:net";

/** Networks that are not the public internet, by RFC 6890 and the registries that follow it. */
const closedVersion4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

const closed = new BlockList();
for (const [network, prefix] of closedVersion4) {
  closed.addSubnet(network, prefix, "ipv4");
  // Version 6 networks reach version 4 through addresses that hold the version 4 one (RFC 6052).
  closed.addSubnet(`64:ff9b::${network}`, 96 + prefix, "ipv6");
}

/** All that version 6 has given out for the public internet is 2000::/3; these parts of it lead elsewhere, or hold version 4 addresses. */
const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");
open6.addSubnet("64:ff9b::", 96, "ipv6");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  closed.addSubnet(network, prefix, "ipv6");
}

/** Whether an IP address belongs to the public internet. What is no IP address does not. */
export function isPublicAddress(address: string): boolean {
  const [bare = ""] = address.split("%");
  switch (isIP(bare)) {
    case 4:
      return !closed.check(bare, "ipv4");
    case 6:
      return isPublicVersion6(bare);
    default:
      return false;
  }
}

function isPublicVersion6(address: string): boolean {
  const mapped = version4In(address);
  if (mapped !== undefined) return isPublicAddress(mapped);
  return open6.check(address, "ipv6") && !closed.check(address, "ipv6");
}

/** The version 4 address in `::ffff:1.2.3.4`, however it is written. */
function version4In(address: string): string | undefined {
  const { hostname } = new URL(`http://[${address}]/`);
  const groups = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(hostname);
  if (!groups) return undefined;
  const [high, low] = [Number.parseInt(groups[1] ?? "", 16), Number.parseInt(groups[2] ?? "", 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
