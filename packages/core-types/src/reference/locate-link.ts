import { findIdAtEnd } from "./find-id.js";
import { type HostKind, hostKind } from "./host-kind.js";

/** A link as a URL, and what is known of its host. */
export interface LocatedLink {
  /** `foreign` also for a custom domain; `relative` if the text named no host at all. */
  readonly kind: HostKind | "relative";
  /** The host of a relative link means nothing. */
  readonly url: URL;
  /** Whether the text said `http://` or `https://` itself. */
  readonly hasScheme: boolean;
}

// Reserved names below `.invalid` are nobody's, so no link can name this one by accident.
const baseHost = "relative.invalid";
const base = `https://${baseHost}`;

const webScheme = /^https?:\/\//i;
const appScheme = /^notion:\/*/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Reads a link of any form as a URL: with and without scheme, `notion://`, or relative to Notion's app.
 *
 * Gives `undefined` for another scheme than `http`, `https` and `notion`, and for what is no URL.
 */
export function locateLink(link: string): LocatedLink | undefined {
  const text = asWebLink(link);
  if (text === undefined || !URL.canParse(text, base)) {
    return undefined;
  }
  const url = withQueryRepaired(new URL(text, base));
  return {
    kind: url.hostname === baseHost ? "relative" : hostKind(url.hostname),
    url,
    hasScheme: webScheme.test(link),
  };
}

/** The link with `https://` before it if it begins with a host, with a slash before it if it begins with a path. */
function asWebLink(link: string): string | undefined {
  if (appScheme.test(link)) {
    const rest = link.replace(appScheme, "");
    return isNotionHost(hostAtStart(rest)) ? `https://${rest}` : `/${rest}`;
  }
  if (anyScheme.test(link)) {
    return webScheme.test(link) ? link : undefined;
  }
  if (/^[/\\]/.test(link)) {
    return link;
  }
  return startsWithHost(link) ? `https://${link}` : `/${link}`;
}

/** A host of Notion, or what looks like another one and has a path. */
function startsWithHost(link: string): boolean {
  const host = hostAtStart(link);
  return isNotionHost(host) || (link.startsWith("/", host.length) && /^[^\s@]+\.[a-z]{2,}$/i.test(host));
}

function isNotionHost(host: string): boolean {
  return hostKind(host) !== "foreign";
}

function hostAtStart(link: string): string {
  return link.split(/[/\\?#:]/, 1)[0] ?? "";
}

/** Links that open the desktop app come as `/native/<id>&deepLinkOpenNewTab=true`, with a query that no question mark begins. */
function withQueryRepaired(url: URL): URL {
  const [path = "", ...query] = url.pathname.split("&");
  if (query.length > 0 && findIdAtEnd(path) !== undefined) {
    url.search = [...query, url.search.slice(1)].join("&");
    url.pathname = path;
  }
  return url;
}
