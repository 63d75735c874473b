import { createHmac } from "node:crypto";
import { fileId } from "../internal/encode/files/file-source.js";
import type { HostedFile } from "../workspace/workspace.js";
import type { Api, ApiAnswer, ApiRequest } from "./api.js";
import { makeFile } from "./made-file.js";

/** Where hosted files live, and how their URLs are signed. */
export interface FileStore {
  /** Serves the files. */
  readonly api: Api;
  /** Makes a URL that works until `urlLifetimeMs` have passed. It holds the id under which the internal API names the file. */
  sign(path: string): { readonly url: string; readonly expiryTime: string };
  /** The file itself. */
  read(path: string): HostedFile;
}

/** Options of `createFileStore`. */
export interface FileStoreOptions {
  /** By path. A file that is not listed is made up. */
  readonly files: ReadonlyMap<string, HostedFile>;
  readonly urlLifetimeMs: number;
  /** Milliseconds since 1970. */
  now(): number;
  baseUrl(): string;
}

const prefix = "/files/";

/** Signs and serves files. A URL that has expired, or that was changed, answers 403. */
export function createFileStore({ files, urlLifetimeMs, now, baseUrl }: FileStoreOptions): FileStore {
  const read = (path: string): HostedFile => files.get(path) ?? makeFile(path);

  function serve({ method, path, query }: ApiRequest): ApiAnswer {
    if (method !== "GET" && method !== "HEAD") return refuse(405, "MethodNotAllowed");
    const name = decodePath(path.slice(prefix.length).replace(/^[^/]*\//, ""));
    const date = query.get("X-Amz-Date") ?? "";
    const seconds = Number(query.get("X-Amz-Expires"));
    if (query.get("signature") !== signature(name, date, seconds)) return refuse(403, "SignatureDoesNotMatch");
    if (parseDate(date) + seconds * 1000 <= now()) return refuse(403, "AccessDenied: Request has expired");
    const file = read(name);
    return { status: 200, bytes: file.bytes, headers: { "content-type": file.contentType } };
  }

  return {
    api: {
      prefix,
      endpointOf: ({ method }) => `${method} /files/{path}`,
      callerOf: () => undefined,
      callerName: () => undefined,
      failure: (status) => refuse(status, "InternalError"),
      answer: serve,
      reset: () => {},
    },
    read,
    sign: (path) => {
      const time = now();
      const date = formatDate(time);
      const seconds = urlLifetimeMs / 1000;
      const query = new URLSearchParams({
        "X-Amz-Date": date,
        "X-Amz-Expires": String(seconds),
        signature: signature(path, date, seconds),
      });
      return {
        url: `${baseUrl()}${prefix}${fileId(path)}/${path.split("/").map(encodeURIComponent).join("/")}?${query}`,
        expiryTime: new Date(time + urlLifetimeMs).toISOString(),
      };
    },
  };
}

/** Guards nothing: it only tells a URL that was changed from one that was not. */
const signingKey = "notion-emulator";

function signature(path: string, date: string, seconds: number): string {
  return createHmac("sha256", signingKey).update(`${path}\n${date}\n${seconds}`).digest("hex");
}

/** `20261122T134000123Z`: as the storage service writes it, with milliseconds. */
function formatDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, "");
}

function parseDate(date: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(date);
  if (!match) return Number.NEGATIVE_INFINITY;
  const [, year, month, day, hour, minute, second, millisecond] = match;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`).getTime();
}

function decodePath(path: string): string {
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    return path;
  }
}

function refuse(status: number, code: string): ApiAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>\n`;
  return { status, bytes: Buffer.from(body), headers: { "content-type": "application/xml" } };
}
