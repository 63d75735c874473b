import { PagebridgeError } from "@pagebridge/core-types";
import type { TokenSource } from "./transport.js";

/** Holds the token that requests carry, and remembers what must not be shown. */
export interface TokenKeeper {
  /** Rejects with what the source threw. */
  current(): Promise<string>;
  /** Whether a refused token can be exchanged for a new one. */
  readonly canRefresh: boolean;
  /**
   * Answers with a token other than the rejected one: the current one, when that is another, or a new one. Any number of callers share
   * one refresh. Rejects with what the source threw.
   */
  replacementFor(rejectedToken: string): Promise<string>;
  /** Every token that was given out lately. */
  secrets(): Iterable<string>;
}

/** A program that runs for months sees many tokens, of which the old ones are worth nothing. */
const rememberedTokens = 16;

/**
 * Makes a keeper.
 *
 * @throws TypeError when `auth` is a text that cannot be a token.
 */
export function createTokenKeeper(auth: string | TokenSource): TokenKeeper {
  const source: TokenSource = typeof auth === "string" ? fixedSource(auth) : auth;
  const seen = new Set<string>();
  let refreshing: Promise<string> | undefined;

  const check = (token: unknown): string => {
    if (!isToken(token)) {
      throw new PagebridgeError(
        "unauthorized",
        "The token source gave something that cannot be a token: it must be a text of visible ASCII characters without spaces.",
      );
    }
    seen.delete(token);
    seen.add(token);
    for (const oldest of seen) {
      if (seen.size <= rememberedTokens) {
        break;
      }
      seen.delete(oldest);
    }
    return token;
  };
  const current = async (): Promise<string> => check(await source.getToken());

  return {
    current,
    canRefresh: source.refresh !== undefined,
    async replacementFor(rejectedToken) {
      const token = await current();
      if (token !== rejectedToken) {
        return token;
      }
      refreshing ??= (async () => {
        try {
          return check(await source.refresh?.(rejectedToken));
        } finally {
          refreshing = undefined;
        }
      })();
      return refreshing;
    },
    secrets: () => seen,
  };
}

function fixedSource(text: string): TokenSource {
  // Tokens that were read from a file or pasted often bring a line break with them.
  const token = text.trim();
  if (!isToken(token)) {
    throw new TypeError("auth must be a token: a text of visible ASCII characters without spaces.");
  }
  return { getToken: async () => token };
}

function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
