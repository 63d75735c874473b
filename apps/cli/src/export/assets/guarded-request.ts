import { lookup } from "node:dns";
import { get as getHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { get as getHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { addressScope } from "./private-addresses.js";

/** A request was not sent, because of where it would have gone. */
export class UnsafeAddressError extends Error {
  override readonly name = "UnsafeAddressError";
}

/** What a guarded request may do. */
export interface GuardedRequestOptions {
  /** Whether this machine's own addresses may be asked. Other private addresses never are. */
  readonly allowLoopback: boolean;
  /** How long a connection may be silent, in milliseconds. */
  readonly idleTimeoutMs: number;
  readonly signal?: AbortSignal;
}

const mostRedirects = 5;

/**
 * Gets a URL over http or https, and follows redirects, without any credentials. The address is checked after the name was
 * resolved and is the one that is connected to, so that a name which changes its mind cannot lead elsewhere.
 *
 * @throws UnsafeAddressError if the scheme is another one, or an address is not public.
 */
export async function guardedGet(url: string, options: GuardedRequestOptions): Promise<IncomingMessage> {
  let current = new URL(url);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await send(current, options);
    const location = answer.headers.location;
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return answer;
    answer.resume();
    const next = new URL(location, current);
    if (current.protocol === "https:" && next.protocol !== "https:") {
      throw new UnsafeAddressError("The file's server redirects to an address without encryption.");
    }
    current = next;
  }
  throw new Error(`The file's server redirects more than ${mostRedirects} times.`);
}

function send(url: URL, { allowLoopback, idleTimeoutMs, signal }: GuardedRequestOptions): Promise<IncomingMessage> {
  const isAllowed = (address: string): boolean => {
    const scope = addressScope(address);
    return scope === "public" || (scope === "loopback" && allowLoopback);
  };
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!["http:", "https:"].includes(url.protocol)) {
    throw new UnsafeAddressError("The file's address is neither http nor https.");
  }
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress(url);

  const guardedLookup: LookupFunction = (name, lookupOptions, callback) => {
    lookup(name, { ...lookupOptions, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new Error(`${name} has no address.`), "", 0);
      if (!addresses.every(({ address }) => isAllowed(address))) return callback(privateAddress(url), "", 0);
      if (lookupOptions.all === true) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
  const requestOptions: RequestOptions = {
    headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "pagebridge" },
    lookup: guardedLookup,
    timeout: idleTimeoutMs,
    ...(signal && { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? getHttps : getHttp)(
      new URL(url.pathname + url.search, url.origin),
      requestOptions,
      resolve,
    );
    request.on("timeout", () => request.destroy(new Error("The file's server stopped answering.")));
    request.on("error", reject);
  });
}

function privateAddress(url: URL): UnsafeAddressError {
  return new UnsafeAddressError(`The file's address leads to a private network (${url.hostname}).`);
}
