import type { Caller } from "../answers/caller.js";
import type { Wire } from "../encode/wire.js";
import type { InternalContext } from "../internal-context.js";
import type { InternalState } from "../internal-state.js";

/** One call of an endpoint. */
export interface Call {
  readonly body: Wire;
  readonly caller: Caller;
  readonly context: InternalContext;
  readonly state: InternalState;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Answers a call. @throws InternalFailure or CodedFailure */
export type Endpoint = (call: Call) => Wire;
