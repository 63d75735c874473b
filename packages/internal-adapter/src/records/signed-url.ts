import type { IsoDateTime } from "@pagebridge/core-types";

/** A URL under which a file that Notion hosts can be had for some time. */
export interface SignedUrl {
  readonly url: string;
  /** When it stops working, as far as the URL says. */
  readonly expiresAt?: IsoDateTime;
}

/** Makes a signed URL of a bare one; the end of its time is read from its query, in any of the forms that Notion uses. */
export function toSignedUrl(url: string): SignedUrl {
  const expiresAt = signedUrlExpiry(url);
  return expiresAt === undefined ? { url } : { url, expiresAt };
}

/**
 * Reads from a signed URL when it stops working: of S3 (`X-Amz-Date` and `X-Amz-Expires`), of `file.notion.so`
 * (`expirationTimestamp`, milliseconds), and of the picture servers (`exp`, seconds, or within the token `tok`).
 */
export function signedUrlExpiry(url: string): IsoDateTime | undefined {
  if (!URL.canParse(url)) return undefined;
  const query = new URL(url).searchParams;
  const milliseconds =
    amazonExpiry(query.get("X-Amz-Date"), query.get("X-Amz-Expires")) ??
    whole(query.get("expirationTimestamp")) ??
    seconds(whole(query.get("exp"))) ??
    tokenExpiry(query.get("tok"));
  if (milliseconds === undefined || milliseconds > latest) return undefined;
  return new Date(milliseconds).toISOString();
}

/** The latest moment that a date of JavaScript can hold. */
const latest = 8.64e15;

function amazonExpiry(date: string | null, lifetime: string | null): number | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? "") ?? [];
  const signedAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const lasting = seconds(whole(lifetime));
  return Number.isNaN(signedAt) || lasting === undefined ? undefined : signedAt + lasting;
}

function tokenExpiry(token: string | null): number | undefined {
  const payload = token?.split(".")[1];
  if (payload === undefined) return undefined;
  try {
    const text = atob(payload.replaceAll("-", "+").replaceAll("_", "/"));
    return seconds(whole(/"exp"\s*:\s*(\d{1,12})/.exec(text)?.[1] ?? null));
  } catch {
    // Not base64: no token of the known form.
    return undefined;
  }
}

function seconds(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 1000;
}

function whole(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
