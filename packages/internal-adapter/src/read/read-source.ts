import type { Transport } from "../transport/transport.js";
import type { ReadLimits } from "./read-limits.js";

/** What every read of one adapter shares. */
export interface ReadSource {
  readonly transport: Transport;
  readonly limits: Required<ReadLimits>;
  /** By which days are told apart in filters such as "today": `"Europe/Lisbon"`. */
  readonly userTimeZone: string;
}
