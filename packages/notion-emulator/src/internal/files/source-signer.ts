import { createHmac } from "node:crypto";
import type { Id } from "@pagebridge/core-types";
import type { Api, ApiAnswer, ApiRequest } from "../../server/api.js";
import type { FileStore } from "../../server/file-store.js";
import { edgePage } from "../internal-failure.js";

/** The record through which somebody may read a file. */
interface FilePermission {
  readonly table: string;
  readonly id: Id;
}

/** Turns the sources that records name into URLs that work for a while. */
export interface SourceSigner {
  /** Undefined for what is not a file of this workspace. */
  sign(source: string, permission: FilePermission): string | undefined;
  /** Serves what was signed. */
  readonly api: Api;
}

/** Options of `createSourceSigner`. */
export interface SourceSignerOptions {
  readonly spaceId: Id;
  /** The path of a hosted file by its source. */
  pathOf(source: string): string | undefined;
  readonly store: FileStore;
  readonly urlLifetimeMs: number;
  /** Milliseconds since 1970. */
  now(): number;
  baseUrl(): string;
}

const prefix = "/f/f/";

/**
 * Signs files as Notion's file host does:
 * `/f/f/<space>/<file>/<name>?table=…&id=…&spaceId=…&expirationTimestamp=<milliseconds>&signature=…`.
 */
export function createSourceSigner(options: SourceSignerOptions): SourceSigner {
  const { baseUrl, now, pathOf, spaceId, store, urlLifetimeMs } = options;

  function serve({ method, path, query }: ApiRequest): ApiAnswer {
    if (method !== "GET" && method !== "HEAD") return edgePage(405, "405 Method Not Allowed");
    const [, fileId = "", name = ""] = path.slice(prefix.length).split("/");
    const source = `attachment:${fileId}:${decode(name)}`;
    const expiry = Number(query.get("expirationTimestamp"));
    if (query.get("signature") !== signature(source, expiry)) return edgePage(403, "403 Forbidden");
    if (expiry <= now()) return edgePage(403, "403 Expired");
    const filePath = pathOf(source);
    if (filePath === undefined) return edgePage(404, "404 Not Found");
    const file = store.read(filePath);
    return { status: 200, bytes: file.bytes, headers: { "content-type": file.contentType } };
  }

  return {
    sign: (source, { id, table }) => {
      if (pathOf(source) === undefined) return undefined;
      const [, fileId = "", ...name] = source.split(":");
      const expiry = now() + urlLifetimeMs;
      const query = new URLSearchParams({
        table,
        id,
        spaceId,
        expirationTimestamp: String(expiry),
        signature: signature(source, expiry),
      });
      return `${baseUrl()}${prefix}${spaceId}/${fileId}/${encodeURIComponent(name.join(":"))}?${query}`;
    },
    api: {
      prefix,
      endpointOf: ({ method }) => `${method} /f/f/{space_id}/{file_id}/{name}`,
      callerOf: () => undefined,
      callerName: () => undefined,
      failure: (status) => edgePage(status, `${status}`),
      answer: serve,
      reset: () => {},
    },
  };
}

/** Guards nothing: it only tells a URL that was changed from one that was not. */
const signingKey = "notion-emulator, internal";

function signature(source: string, expiry: number): string {
  return createHmac("sha256", signingKey).update(`${source}\n${expiry}`).digest("base64url");
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
