import type { File, FileReference } from "@pagebridge/core-types";
import { defined, reportUnsafeUrl } from "@pagebridge/core-types/adapter-tools";
import { type SignedUrl, signedUrlExpiry } from "../../records/signed-url.js";
import type { InternalContext } from "../internal-context.js";
import { type FileHolder, proxyUrl } from "./proxy-url.js";
import { behindProxy, fileIdOf, parsedUrl, stableSource } from "./stable-source.js";

/** What is known about a file besides its address. */
export interface FileSurroundings {
  /** The record that shows the file. */
  readonly holder: FileHolder;
  /** Where a fresh URL can be asked for; only files that Notion hosts need one. */
  readonly reference?: FileReference;
  readonly name?: string | undefined;
  /** As the app writes it. */
  readonly size?: string | undefined;
  /** Whether the app shows it as a picture. @default "picture" */
  readonly kind?: "other" | "picture";
}

/**
 * Reads the address of a file in any of the forms in which records hold it; undefined while nobody has chosen a file.
 *
 * A file that Notion hosts gets the signed URL that the store has for it, else the address of the app's own proxy, and keeps its
 * stable address in `source`. Pictures of the app's own gallery are files on the web.
 */
export function toFile(address: string, surroundings: FileSurroundings, context: InternalContext): File | undefined {
  if (address.trim() === "") return undefined;
  const { name, reference } = surroundings;
  const stable = stableSource(address);
  if (stable === undefined) return { type: "external", url: webAddress(address, context), ...defined({ name }) };
  const { expiresAt, url } = workingUrl(address, stable, surroundings, context);
  const { size } = surroundings;
  return { type: "notion", url, ...defined({ expiresAt, name, reference }), source: stable, ...defined({ size }) };
}

function workingUrl(
  address: string,
  stable: string,
  { holder, kind = "picture" }: FileSurroundings,
  context: InternalContext,
): SignedUrl {
  const { records } = context;
  const signed = records.signedUrl(stable) ?? records.signedUrl(address) ?? signedForHolder(stable, holder, context);
  if (signed) return signed;
  const expiresAt = signedUrlExpiry(address);
  if (expiresAt !== undefined) return { url: address, expiresAt };
  context.report({
    code: "approximated",
    severity: "info",
    message: "No signed URL came with a file that Notion hosts; its address is that of the app's own proxy.",
  });
  return { url: proxyUrl(stable, kind, holder) };
}

/** notion-client also keeps the URL of a block's main file under the block's id; which of its files that is, the file's id tells. */
function signedForHolder(stable: string, { id }: FileHolder, { records }: InternalContext): SignedUrl | undefined {
  const signed = records.signedUrl(id);
  const fileId = fileIdOf(stable);
  return signed && fileId !== undefined && signed.url.toLowerCase().includes(fileId) ? signed : undefined;
}

/** Where pictures of the app's own gallery lie, as the official API writes it. */
const galleryHome = "https://www.notion.so";

/** Makes an address absolute, and reports one that must not be followed or that nobody knows how to follow. */
function webAddress(address: string, context: InternalContext): string {
  if (/^\/(?![/\\])/.test(address)) return `${galleryHome}${address}`;
  reportUnsafeUrl(address, context);
  if (isUnknownForm(address)) {
    context.report({
      code: "schema_drift",
      message: "The address of a file has a form that is not known; it is kept as it came.",
    });
  }
  return address;
}

/** Makes an address absolute, when there is one. */
export function optionalWebAddress(address: string | undefined, context: InternalContext): string | undefined {
  return address === undefined ? undefined : webAddress(address, context);
}

const safeScheme = /^(?:https?|mailto|javascript|data|vbscript|file|blob|view-source):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
// Hosts of Notion's that serve files and that no known form of address names.
const fileHost = /(?:^|\.)notionusercontent\.com$|^(?:cdn|files?|img|media|s3|uploads?)\.notion\.(?:so|com)$/;

function isUnknownForm(address: string): boolean {
  if (!safeScheme.test(address)) return scheme.test(address);
  const url = parsedUrl(address);
  return url !== undefined && fileHost.test(url.hostname) && behindProxy(url) === undefined;
}
