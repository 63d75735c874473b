import type { Client } from "@notionhq/client";
import type { Diagnostic, LongCallOptions, Provenance } from "@pagebridge/core-types";
import type { Transport } from "../transport/transport.js";

/** One call of an adapter's method: its requests, what they cost, and what was lost. */
export interface ReadRun {
  /**
   * Sends one request through the scheduler.
   *
   * @throws PagebridgeError with the code that fits the failure.
   */
  ask<T>(call: (client: Client) => Promise<T>): Promise<T>;
  /** Adds a diagnostic to the reading. */
  report(...diagnostics: readonly Diagnostic[]): void;
  /** Adds to the progress that the caller is told. */
  count(found: { readonly blocks?: number; readonly pages?: number }): void;
  readonly diagnostics: readonly Diagnostic[];
  provenance(): Provenance;
  /** Ends the requests that are still under way. */
  stop(): void;
}

/** Starts the run of one call. */
export function openRun(transport: Transport, options: LongCallOptions = {}): ReadRun {
  const stopper = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopper.signal]) : stopper.signal;
  const readAt = new Date().toISOString();
  const diagnostics: Diagnostic[] = [];
  const session = transport.open({ signal });
  let blocks = 0;
  let pages = 0;
  const tell = (): void => options.onProgress?.({ requests: session.cost().requests, blocks, pages });
  return {
    async ask(call) {
      const answer = await session.ask(call);
      tell();
      return answer;
    },
    report: (...found) => void diagnostics.push(...found),
    count(found) {
      blocks += found.blocks ?? 0;
      pages += found.pages ?? 0;
      tell();
    },
    diagnostics,
    provenance: () => ({
      adapter: "official",
      api: "official",
      apiVersion: transport.notionVersion,
      readAt,
      cost: session.cost(),
    }),
    stop: () => stopper.abort(),
  };
}

/** Runs the body of a call, and ends its requests when it fails. */
export async function withRun<T>(
  transport: Transport,
  options: LongCallOptions | undefined,
  body: (run: ReadRun) => Promise<T>,
): Promise<{
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly provenance: Provenance;
}> {
  const run = openRun(transport, options);
  try {
    const value = await body(run);
    return { value, diagnostics: run.diagnostics, provenance: run.provenance() };
  } catch (error) {
    run.stop();
    throw error;
  }
}
