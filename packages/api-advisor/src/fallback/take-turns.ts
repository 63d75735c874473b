import { type Diagnostic, isId, type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import type { AdapterMethod, FallbackOptions } from "./fallback-options.js";
import { isOutOfReach, withSentence } from "./may-reach.js";

/** One call that goes to the adapters in turn. */
export interface FallbackCall {
  readonly method: AdapterMethod;
  /** What is asked for; absent for lists. */
  readonly reference?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Decides, failure by failure, who is asked next. */
export interface Turns {
  /**
   * The adapter to ask after this failure of the present one.
   *
   * @throws the failure to report when nobody is left, or nobody else may be asked.
   */
  next(failure: unknown): Promise<NotionAdapter>;
  /** Says that another adapter than the first was asked; empty while the first one is. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Attempt {
  readonly name: string;
  readonly error: PagebridgeError;
}

/** Begins with the first of some adapters. */
export function takeTurns(adapters: readonly NotionAdapter[], call: FallbackCall, { allow }: FallbackOptions): Turns {
  const { method, reference, signal } = call;
  const attempts: Attempt[] = [];
  const notAllowed: string[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  let place = 0;
  return {
    get diagnostics() {
      return diagnostics;
    },
    async next(failure) {
      const present = adapters[place];
      if (!present || !isOutOfReach(failure, reference)) throw failure;
      attempts.push({ name: present.info.name, error: failure });
      for (place += 1; place < adapters.length; place += 1) {
        const next = adapters[place];
        if (!next || !allow) break;
        const request = { method, previous: present.info, error: failure, next: next.info };
        const isAllowed = await allow({ ...request, ...(reference !== undefined && { reference }) });
        if (signal?.aborted)
          throw new PagebridgeError("aborted", "The call was aborted before another adapter was asked.");
        if (isAllowed === true) {
          diagnostics = [tellWhy(next.info.name, attempts, reference)];
          return next;
        }
        notAllowed.push(next.info.name);
      }
      const neverAsked = allow ? notAllowed : adapters.slice(1).map(({ info }) => info.name);
      throw reportAll(failure, attempts, neverAsked);
    },
  };
}

/** The first failure, as it was asked first, with what became of the other adapters. */
function reportAll(
  latest: PagebridgeError,
  attempts: readonly Attempt[],
  neverAsked: readonly string[],
): PagebridgeError {
  const [first, ...later] = attempts;
  const sentences = later.map(({ name, error }) => `"${name}" was asked too: ${error.message}`);
  if (neverAsked.length > 0) {
    const names = neverAsked.map((name) => `"${name}"`).join(" or ");
    sentences.push(`Another adapter may reach it: ${names}, if \`allow\` lets it be asked.`);
  }
  const error = first?.error ?? latest;
  return sentences.length > 0 ? withSentence(error, sentences.join(" ")) : error;
}

function tellWhy(name: string, attempts: readonly Attempt[], reference: string | undefined): Diagnostic {
  const reasons = attempts.map(
    (attempt) => `"${attempt.name}" could not (${attempt.error.code}): ${attempt.error.message}`,
  );
  return {
    code: "fallback_used",
    severity: "info",
    message: `"${name}" was asked, because ${reasons.join(" ")}`,
    ...(reference !== undefined && isId(reference) && { id: reference }),
  };
}
