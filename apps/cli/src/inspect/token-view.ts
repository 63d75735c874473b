import { type CallOptions, PagebridgeError } from "@pagebridge/core-types";
import type { OfficialAdapter } from "@pagebridge/official-adapter";
import { shortened } from "../terminal/printable.js";

/** What a token of the official API stands for, and so what can be read with it. */
export interface TokenView {
  /** `rejected` when the API does not accept the token; `unknown` when it does not say whose it is. */
  readonly kind: "connection" | "person" | "rejected" | "unknown";
  /** The name of the connection or person. */
  readonly name?: string;
  readonly workspace?: string;
}

/** Asks whose the token is. */
export async function lookAtToken(adapter: OfficialAdapter, options: CallOptions): Promise<TokenView> {
  try {
    const { value } = await adapter.readMe(options);
    const { name } = value;
    const workspace = value.type === "bot" ? value.workspaceName : undefined;
    return {
      kind: value.type === "bot" ? "connection" : value.type === "person" ? "person" : "unknown",
      ...(name !== undefined && { name }),
      ...(workspace !== undefined && { workspace }),
    };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    return { kind: error.code === "unauthorized" ? "rejected" : "unknown" };
  }
}

/** Says in a sentence what a token sees. */
export function describeToken({ kind, name, workspace }: TokenView): string {
  const named = name === undefined ? "" : ` “${shortened(name, 60)}”`;
  const where = workspace === undefined ? "" : ` in the workspace “${shortened(workspace, 60)}”`;
  switch (kind) {
    case "connection":
      return `The token belongs to the connection${named}${where}. It sees what is shared with the connection, and everything below that.`;
    case "person":
      return `The token is a personal one of${named || " somebody"}${where}. It sees what its owner sees.`;
    case "rejected":
      return "The token is not accepted: it is wrong, has expired or was revoked.";
    case "unknown":
      return "The API does not say whose the token is.";
  }
}
