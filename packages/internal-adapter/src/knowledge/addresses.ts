/** The schemes of addresses that records hold, without the colon. */
const addressSchemes: ReadonlySet<string> = new Set([
  "attachment",
  "blob",
  "data",
  "file",
  "ftp",
  "http",
  "https",
  "javascript",
  "mailto",
  "notion",
  "tel",
]);

/** Hosts of Notion's own that serve files and pictures, or the app. */
const notionHosts: ReadonlySet<string> = new Set([
  "app.notion.com",
  "developers.notion.com",
  "file.notion.com",
  "file.notion.so",
  "help.notion.so",
  "img.notionusercontent.com",
  "notion.com",
  "notion.so",
  "prod-files-secure.s3.us-west-2.amazonaws.com",
  "www.notion.com",
  "www.notion.so",
]);

/** Domains that are Notion's own. Published sites, below `notion.site`, have names of their own. */
const notionDomains = /(?:^|\.)(?:notion\.so|notion\.com|notionusercontent\.com|notion-static\.com)$/;

/** Storage in which Notion is one of many: its buckets are in the path. */
const sharedStorage = /^s3[.-][a-z0-9-]+\.amazonaws\.com$/;

/** The folders of that storage that are Notion's. */
const buckets: ReadonlySet<string> = new Set(["notion-emojis", "public.notion-static.com", "secure.notion-static.com"]);

/**
 * Names what is not known about the address of a file: its scheme, or a host of Notion's own. Undefined when it is known, and for hosts
 * of others.
 */
export function unknownAddressPart(address: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  if (!addressSchemes.has(scheme)) return `${scheme}:`;
  if ((scheme !== "http" && scheme !== "https") || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  if (sharedStorage.test(hostname)) {
    const bucket = pathname.split("/")[1] ?? "";
    return bucket.includes("notion") && !buckets.has(bucket) ? `${hostname}/${bucket}` : undefined;
  }
  if (notionHosts.has(hostname) || hostname.endsWith(".notion.site")) return undefined;
  return isNotions(hostname) ? hostname : undefined;
}

function isNotions(hostname: string): boolean {
  const bucket = /^([a-z0-9.-]+)\.s3[.-][a-z0-9-]+\.amazonaws\.com$/.exec(hostname)?.[1];
  return bucket === undefined ? notionDomains.test(hostname) : /notion|^prod-files/.test(bucket);
}
