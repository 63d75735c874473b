import type { IsoDateTime } from "../model/primitives.js";

/** What a reading cost. */
export interface ReadCost {
  /** Requests sent, repeated ones included. */
  readonly requests: number;
  /** Bytes of the answers' bodies, after decompression. */
  readonly bytes: number;
  /** Time from the first request to the last answer, in milliseconds. */
  readonly milliseconds: number;
  /** Requests that were sent again after an error. */
  readonly retries?: number;
  /** Answers that asked to slow down. */
  readonly throttled?: number;
}

/** Who answered, when, and at what cost. */
export interface Provenance {
  /** The adapter's name, such as `"official"`. */
  readonly adapter: string;
  readonly api: ApiKind;
  /** The version of the API that was asked for, such as `"2026-03-11"`. */
  readonly apiVersion?: string;
  readonly readAt: IsoDateTime;
  readonly cost: ReadCost;
}

/** Which of Notion's APIs a reading came through; `other` is anything else, such as files. */
export type ApiKind = "internal" | "official" | "other";
