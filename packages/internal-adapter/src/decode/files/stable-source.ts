/**
 * The address of a file that Notion hosts which does not change, whatever form the file came in; undefined for files elsewhere and
 * for what Notion shows to everybody.
 *
 * - `attachment:<id>:<name>`: itself
 * - a file in one of Notion's private buckets, signed or not: the address without its query
 * - an address that was resolved before (`file.notion.so`, the image network): `attachment:<id>:<name>`, put together from it
 * - an address of the app's image proxy: that of the file behind it
 */
export function stableSource(source: string): string | undefined {
  return stableSourceOf(source, 0);
}

// A proxy address inside a proxy address is possible; more of them are not.
const deepestProxy = 3;

function stableSourceOf(source: string, depth: number): string | undefined {
  if (source.startsWith("attachment:")) return source;
  const url = parsedUrl(source);
  if (!url) return undefined;
  const bucket = inPrivateBucket(url);
  if (bucket !== undefined) return bucket;
  if (isFileHost(url)) return resolvedFile(url);
  if (url.hostname.endsWith(".notionusercontent.com")) return filedImage(url);
  const behind = behindProxy(url);
  return behind === undefined || depth >= deepestProxy ? undefined : stableSourceOf(behind, depth + 1);
}

/** The id of the file in an address, by which a signed address can be told to belong to it. */
export function fileIdOf(stable: string): string | undefined {
  return uuid.exec(stable.startsWith("attachment:") ? stable : lastParts(stable))?.[0].toLowerCase();
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** A bucket's path may begin with the id of the space; the file's is the last but one part. */
function lastParts(address: string): string {
  return address.split("/").slice(-2).join("/");
}

/** `https:` addresses only; undefined for everything else. */
export function parsedUrl(address: string): URL | undefined {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
}

function inPrivateBucket(url: URL): string | undefined {
  const { hostname, pathname } = url;
  if (/^prod-files-secure\.s3[.-][a-z0-9-]+\.amazonaws\.com$/.test(hostname)) return `https://${hostname}${pathname}`;
  // Signed answers write the region's host with a dot, records with a hyphen.
  const isRegion = /^s3[.-]us-west-2\.amazonaws\.com$/.test(hostname);
  if (isRegion && pathname.startsWith("/secure.notion-static.com/")) {
    return `https://s3-us-west-2.amazonaws.com${pathname}`;
  }
  return undefined;
}

function isFileHost({ hostname }: URL): boolean {
  return hostname === "file.notion.so" || hostname === "file.notion.com";
}

/** `/f/f/<space>/<file>/<name>` or `/f/s/<file>/<name>` */
function resolvedFile({ pathname }: URL): string | undefined {
  const parts = pathname.split("/").slice(1);
  return parts[0] === "f" && parts.length >= 4 ? attachment(parts.at(-2), parts.at(-1)) : undefined;
}

/** `/s3/<bucket>%2F<space>%2F<file>%2F<name>/size/…` */
function filedImage({ pathname }: URL): string | undefined {
  const [, storage, path = ""] = pathname.split("/");
  const parts = decoded(path).split("/");
  return storage === "s3" && parts[0] === "prod-files-secure" ? attachment(parts.at(-2), parts.at(-1)) : undefined;
}

function attachment(id: string | undefined, name: string | undefined): string | undefined {
  return id !== undefined && name !== undefined && uuid.test(id) ? `attachment:${id}:${decoded(name)}` : undefined;
}

const proxyPath = /^\/(?:image|signed)\/([^/]+)$/;

/** What the app's own proxy of images and files was asked for. */
export function behindProxy({ hostname, pathname }: URL): string | undefined {
  if (!/^(?:(?:www|app)\.)?notion\.(?:so|com)$/.test(hostname)) return undefined;
  const asked = proxyPath.exec(pathname)?.[1];
  return asked === undefined ? undefined : decoded(asked);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
