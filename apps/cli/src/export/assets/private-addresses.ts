import { BlockList, isIP, isIPv6 } from "node:net";

const privateVersion4: readonly (readonly [address: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const privateVersion6: readonly (readonly [address: string, prefix: number])[] = [
  ["::", 128],
  ["100::", 64],
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const privateAddresses = new BlockList();
const loopbackAddresses = new BlockList();
for (const [address, prefix] of privateVersion4) addVersion4(privateAddresses, address, prefix);
for (const [address, prefix] of privateVersion6) privateAddresses.addSubnet(address, prefix, "ipv6");
addVersion4(loopbackAddresses, "127.0.0.0", 8);
loopbackAddresses.addAddress("::1", "ipv6");

// Version 6 networks without version 4 reach it through addresses that hold the version 4 one (RFC 6052).
function addVersion4(list: BlockList, address: string, prefix: number): void {
  list.addSubnet(address, prefix, "ipv4");
  list.addSubnet(`64:ff9b::${address}`, 96 + prefix, "ipv6");
}

/** Which part of the network an IP address belongs to. A text that is not an IP address counts as private. */
export function addressScope(address: string): "loopback" | "private" | "public" {
  if (isIP(address) === 0) return "private";
  const family = isIPv6(address) ? "ipv6" : "ipv4";
  if (loopbackAddresses.check(address, family)) return "loopback";
  return privateAddresses.check(address, family) ? "private" : "public";
}

/** Whether a URL leads to this machine by its host name alone. */
export function isLoopbackUrl(url: string): boolean {
  const { hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || host.endsWith(".localhost") || (isIP(host) !== 0 && addressScope(host) === "loopback");
}
