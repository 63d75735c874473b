import { type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./is-public-address.js";
import { type Picture, toPicture } from "./picture.js";
import { PictureError } from "./picture-error.js";
import type { HostAddress, Resolver } from "./resolver.js";

/** How a picture is fetched. */
export interface FetchPictureOptions {
  readonly resolve: Resolver;
  /** The one place that need not be public: the emulator's, such as `http://127.0.0.1:4711`. */
  readonly trustedOrigin?: string;
  readonly signal?: AbortSignal;
  /** @default 12 MiB */
  readonly maxBytes?: number;
  /** For all of it, redirects included. @default 15000 */
  readonly timeoutMs?: number;
}

const maxRedirects = 4;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a picture from wherever it lies, without cookie, token or referrer.
 *
 * Each address on the way is looked up once, refused unless it is public, and connected to as it was checked, so that a name which
 * changes its mind in between leads nowhere.
 *
 * @throws PictureError with the reason.
 */
export async function fetchPicture(url: string, options: FetchPictureOptions): Promise<Picture> {
  const { maxBytes = 12 * 1024 * 1024, timeoutMs = 15_000 } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let current = parseUrl(url);
  // What begins elsewhere has no business with the emulator.
  const trusted = current.origin === options.trustedOrigin ? options.trustedOrigin : undefined;
  try {
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const answer = await send(current, options.resolve, trusted, signal);
      const { statusCode: status = 0, headers } = answer;
      if (!redirects.has(status) || headers.location === undefined) return await toPicture(answer, maxBytes);
      answer.destroy();
      const next = parseUrl(new URL(headers.location, current).href);
      if (current.protocol === "https:" && next.protocol !== "https:") {
        throw new PictureError("refused", "The picture's server leads on to an address without encryption.");
      }
      current = next;
    }
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const message = timeout.aborted
      ? "The picture took too long to come."
      : "The picture's server could not be reached.";
    throw new PictureError("unavailable", message, { cause: error });
  }
  throw new PictureError("refused", `The picture's server leads on more than ${maxRedirects} times.`);
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username !== "" || url.password !== "") {
    throw new PictureError("refused", "The picture's address is no plain http or https address.");
  }
  return url;
}

async function send(
  url: URL,
  resolve: Resolver,
  trusted: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const pinned = await addressOf(url, resolve, trusted);
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all === true) callback(null, [pinned]);
    else callback(null, pinned.address, pinned.family);
  };
  return new Promise((done, failed) => {
    const begin = url.protocol === "https:" ? requestHttps : requestHttp;
    const request: ClientRequest = begin(
      url,
      {
        // A connection of its own: one that is kept could be another request's.
        agent: false,
        lookup,
        signal,
        headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "pagebridge-demo" },
      },
      done,
    );
    request.once("error", failed);
    request.end();
  });
}

/** The address to connect to, once all that the name has were found to be public. */
async function addressOf(url: URL, resolve: Resolver, trusted: string | undefined): Promise<HostAddress> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const found: readonly HostAddress[] =
    family === 0 ? await resolve(host) : [{ address: host, family: family === 6 ? 6 : 4 }];
  const [first] = found;
  if (!first) throw new PictureError("unavailable", "The picture's server has no address.");
  if (url.origin !== trusted && !found.every(({ address }) => isPublicAddress(address))) {
    throw new PictureError("refused", "The picture's address leads to a private network.");
  }
  return first;
}
