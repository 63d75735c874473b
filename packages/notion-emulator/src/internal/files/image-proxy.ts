import { normalizeId } from "@pagebridge/core-types";
import type { Api, ApiAnswer, ApiRequest } from "../../server/api.js";
import type { Caller } from "../answers/caller.js";
import { edgePage } from "../internal-failure.js";
import type { InternalRecords } from "../records/create-internal-records.js";
import type { SourceSigner } from "./source-signer.js";

/** What the image proxy needs. */
export interface ImageProxyOptions {
  readonly records: InternalRecords;
  readonly signer: SourceSigner;
  /** Who asks; undefined when the token opens nothing. */
  callerOf(request: ApiRequest): Caller | undefined;
}

const prefix = "/image/";

/** `/image/<encoded source>?table=…&id=…`: sends whoever may read the record on to the picture. */
export function createImageProxy({ callerOf, records, signer }: ImageProxyOptions): Api {
  function answer(request: ApiRequest): ApiAnswer {
    const source = decode(request.path.slice(prefix.length));
    const table = request.query.get("table") ?? "block";
    const id = normalizeId(request.query.get("id") ?? "");
    const caller = callerOf(request);
    const isReadable = id !== undefined && caller?.canRead(table, id) && records.find(table, id) !== undefined;
    if (!isReadable) return edgePage(404, "User does not have access.");
    const location = signer.sign(source, { table, id }) ?? (isElsewhere(source) ? source : undefined);
    if (location === undefined) return edgePage(404, "404 Not Found");
    return { status: 302, bytes: new Uint8Array(), headers: { location } };
  }

  return {
    prefix,
    endpointOf: ({ method }) => `${method} /image/{source}`,
    callerOf: () => undefined,
    callerName: () => undefined,
    failure: (status) => edgePage(status, `${status}`),
    answer,
    reset: () => {},
  };
}

function isElsewhere(source: string): boolean {
  return source.startsWith("https://") || source.startsWith("http://");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
