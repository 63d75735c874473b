import type { WorkspaceIndex } from "../../workspace/index-workspace.js";
import type { Viewer } from "../../workspace/viewer.js";
import type { ApiVersion } from "../api-version.js";

/** A JSON object of the official API. */
export type Wire = { readonly [key: string]: unknown };

/** A hosted file's URL, and when it stops working. */
export interface SignedUrl {
  readonly url: string;
  /** ISO 8601. */
  readonly expiryTime: string;
}

/** What an encoder needs to know besides the thing that it encodes. */
export interface EncodeContext {
  readonly index: WorkspaceIndex;
  readonly viewer: Viewer;
  readonly version: ApiVersion;
  /** Makes the URL of a hosted file. */
  signFile(path: string): SignedUrl;
}
