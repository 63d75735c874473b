import { lookup } from "node:dns/promises";

/** An address that a host name has. */
export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds all addresses of a host name. Rejects when there is none. */
export type Resolver = (host: string) => Promise<readonly HostAddress[]>;

/** Makes the resolver of this machine. */
export function createResolver(): Resolver {
  return async (host) => {
    const found = await lookup(host, { all: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  };
}
