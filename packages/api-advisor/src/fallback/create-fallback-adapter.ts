import {
  contractVersion,
  type NotionAdapter,
  PagebridgeError,
  type Reading,
  type StreamReading,
} from "@pagebridge/core-types";
import { composeInfo } from "./compose-info.js";
import type { FallbackOptions } from "./fallback-options.js";
import { fallbackStream } from "./fallback-stream.js";
import { nameTarget } from "./name-target.js";
import { type FallbackCall, takeTurns } from "./take-turns.js";

/**
 * Makes an adapter of several: it asks the first, and the next only for what the first cannot reach and `allow` says yes to.
 *
 * Out of reach is what fails with `not_found_or_not_shared`, `forbidden`, `unauthorized` or `capability_missing`. Every other failure
 * is reported as it is. The provenance of a reading names the adapter that answered, and the diagnostic `fallback_used` says why
 * it was not the first. When nobody answers, the failure is that of the first adapter, with a sentence on the others.
 *
 * `createFallbackAdapter([official, other], { allow: ({ method }) => method === "readPage" })`
 *
 * @throws TypeError when there is no adapter.
 * @throws PagebridgeError `contract_mismatch` when one was built for another version of the adapter contract.
 */
export function createFallbackAdapter(
  adapters: readonly NotionAdapter[],
  options: FallbackOptions = {},
): NotionAdapter {
  const inOrder = [...adapters];
  const [first, ...others] = inOrder;
  if (!first) throw new TypeError("createFallbackAdapter needs at least one adapter.");
  for (const { info } of inOrder) checkContract(info);

  async function ask<T>(
    call: FallbackCall,
    send: (adapter: NotionAdapter) => Promise<Reading<T>>,
    start: NotionAdapter,
  ): Promise<Reading<T>> {
    const turns = takeTurns(inOrder, call, options);
    for (let asked = start; ; ) {
      try {
        const reading = await send(asked);
        if (turns.diagnostics.length === 0) return reading;
        return { ...reading, diagnostics: [...turns.diagnostics, ...reading.diagnostics] };
      } catch (failure) {
        asked = await turns.next(failure);
      }
    }
  }

  function stream<T>(call: FallbackCall, open: (adapter: NotionAdapter) => StreamReading<T>, start: NotionAdapter) {
    return fallbackStream(start, takeTurns(inOrder, call, options), open);
  }

  return {
    info: composeInfo(
      first.info,
      others.map(({ info }) => info),
    ),
    readPage: (page, read) =>
      ask(callOf("readPage", nameTarget(page), read), (adapter) => adapter.readPage(page, read), first),
    readDatabase: (reference, read) =>
      ask(
        callOf("readDatabase", nameTarget(reference), read),
        (adapter) => adapter.readDatabase(reference, read),
        first,
      ),
    queryRows: (target, query) =>
      stream(callOf("queryRows", nameTarget(target), query), (adapter) => adapter.queryRows(target, query), first),
    readComments: (reference, read) =>
      ask(
        callOf("readComments", nameTarget(reference), read),
        (adapter) => adapter.readComments(reference, read),
        first,
      ),
    readUser: (id, read) => ask(callOf("readUser", id, read), (adapter) => adapter.readUser(id, read), first),
    listPages: (list) =>
      stream({ method: "listPages", signal: list?.signal }, (adapter) => adapter.listPages(list), first),
    refreshFile: (reference, refresh) =>
      ask(
        callOf("refreshFile", nameTarget(reference), refresh),
        (adapter) => adapter.refreshFile(reference, refresh),
        first,
      ),
  };
}

function callOf(
  method: FallbackCall["method"],
  reference: string,
  options: { readonly signal?: AbortSignal } | undefined,
): FallbackCall {
  return { method, reference, signal: options?.signal };
}

function checkContract(info: NotionAdapter["info"]): void {
  if (info.contractVersion === contractVersion) return;
  throw new PagebridgeError(
    "contract_mismatch",
    `The adapter "${info.name}" was built for version ${info.contractVersion} of the adapter contract, and this package for version ${contractVersion}. Install versions that agree.`,
  );
}
