import type { EncodeContext, Wire } from "../encode/context.js";
import type { OfficialState } from "../official-state.js";

/** A request that reached its endpoint. */
export interface Call {
  readonly context: EncodeContext;
  /** Parts of the path by their names in the pattern, still URL-encoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Wire;
  readonly state: OfficialState;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The emulator's own address, for links that lead back to it. */
  readonly baseUrl: string;
  /** One query gives no more rows than this. */
  readonly queryLimit: number;
}

/** Answers a call with a JSON body. @throws ApiFailure */
export type Handler = (call: Call) => Wire;

/** One endpoint. */
export interface Route {
  readonly method: "DELETE" | "GET" | "PATCH" | "POST";
  /** Such as `pages/{page_id}`. */
  readonly pattern: string;
  readonly handler: Handler;
  /** The versions that have it. @default "all" */
  readonly since?: "2022-06-28" | "2025-09-03";
  /** The last version that has it. */
  readonly until?: "2022-06-28";
}
