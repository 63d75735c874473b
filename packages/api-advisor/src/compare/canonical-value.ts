import type { JsonValue } from "@pagebridge/core-types";
import { isRecord } from "./json-record.js";

/**
 * A value of the model as plain JSON, without what says how to get at things and not what they are: how a hosted file's URL is
 * signed, when it expires, how to renew it. Also left out are a source's own words for what has no name here, since each API has its
 * own, a computed result that the source did not give, and the order of a view's groups where it is the one that all have.
 */
export function canonicalValue(value: unknown): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => canonicalValue(item) ?? null);
  if (!isRecord(value)) return isScalar(value) ? value : undefined;
  const isHosted = value["type"] === "notion" && typeof value["url"] === "string";
  const entries: [string, JsonValue][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (isHosted && howToGetIt.has(key)) continue;
    if (key === "source" && value["type"] === "unsupported") continue;
    if (key === "sort" && inner === "manual") continue;
    if (key === "result" && isRecord(inner) && noResults.has(inner["type"])) continue;
    const canonical = canonicalValue(inner);
    if (canonical !== undefined) entries.push([key, canonical]);
  }
  const record = Object.fromEntries(entries);
  if (isHosted && typeof value["url"] === "string") {
    const url = hostedAddress(value["url"]);
    // Some sources say the name again, and some leave it to the address.
    const { name, ...unnamed } = record;
    return url.endsWith(`/${name}`) ? { ...unnamed, url } : { ...record, url };
  }
  if (isRecord(value["customEmoji"]) && isRecord(record["customEmoji"])) {
    return { ...record, customEmoji: withoutQueryIn(record["customEmoji"], "url") };
  }
  return typeof record["avatarUrl"] === "string" ? withoutQueryIn(record, "avatarUrl") : record;
}

const howToGetIt = new Set(["expiresAt", "reference", "source"]);
const noResults = new Set<unknown>(["unavailable", "unsupported"]);

function isScalar(value: unknown): value is boolean | number | string | null {
  return value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string";
}

function withoutQueryIn(record: Readonly<Record<string, unknown>>, key: string): { readonly [key: string]: JsonValue } {
  const entries: [string, JsonValue][] = [];
  for (const [name, inner] of Object.entries(record)) {
    const value = canonicalValue(inner);
    if (value !== undefined)
      entries.push([name, name === key && typeof value === "string" ? withoutQuery(value) : value]);
  }
  return Object.fromEntries(entries);
}

/**
 * What a hosted file's URL names, without the signature and without the host that happens to serve it: the file's id and name.
 *
 * `https://files.example/space/0be6efce-9daf-4268-8f65-c76b89f8eb27/chart.png?sig=1` → `0be6efce-9daf-4268-8f65-c76b89f8eb27/chart.png`
 */
function hostedAddress(url: string): string {
  const address = decoded(withoutQuery(url));
  const place = [...address.matchAll(uuid)].at(-1)?.index;
  if (place === undefined) return address.replace(/^[a-z]+:\/\/[^/]*\//, "");
  return address.slice(place).replace(/[:/].*[:/]|[:/]/s, "/");
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%" in a file's name: then the address is compared as it is written.
    return text;
  }
}
