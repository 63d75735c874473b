import { cpus } from "node:os";

/** Where and when something was measured. */
export interface Machine {
  /** The day, such as `2026-11-22`. */
  readonly date: string;
  readonly cores: number;
  readonly node: string;
  readonly platform: string;
}

/** Describes this machine, today. */
export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}
