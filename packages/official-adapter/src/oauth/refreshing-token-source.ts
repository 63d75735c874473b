import { PagebridgeError } from "@pagebridge/core-types";
import { createRedactor, reduceError } from "@pagebridge/core-types/adapter-tools";
import type { TokenSource } from "../transport/transport.js";
import type { OAuthCredentials, OAuthOptions } from "./oauth-call.js";
import type { OAuthTokens } from "./oauth-tokens.js";
import { refreshTokens } from "./refresh-tokens.js";

/** What a source that refreshes by itself starts from. */
export interface RefreshingTokenSourceOptions extends OAuthCredentials, Omit<OAuthOptions, "signal"> {
  /** The pair as it was last stored. */
  readonly tokens: Pick<OAuthTokens, "accessToken" | "refreshToken">;
  /**
   * Stores a new pair, both together. The new tokens are used only after it has resolved. When it rejects, it is called again with the same
   * pair at the next request, since the pair before is worth nothing any more.
   */
  readonly onTokens: (tokens: OAuthTokens) => Promise<void> | void;
}

/**
 * Makes a token source that exchanges the refresh token for a new pair when the access token is refused; one exchange at a time, however
 * many requests wait for it. Once Notion refuses the refresh token as well, every request fails with `unauthorized`, and nothing is sent any more.
 *
 * Use one source per installation, also for several adapters: a refresh token works once.
 */
export function createRefreshingTokenSource(options: RefreshingTokenSourceOptions): TokenSource {
  const { clientId, clientSecret, tokens, onTokens, ...oauthOptions } = options;
  let { accessToken, refreshToken } = tokens;
  let unstored: OAuthTokens | undefined;
  let refreshing: Promise<string> | undefined;
  let finalError: unknown;

  const store = async (fresh: OAuthTokens): Promise<string> => {
    unstored = fresh;
    try {
      await onTokens(fresh);
    } catch (thrown) {
      const redact = createRedactor(() => [
        clientSecret,
        accessToken,
        refreshToken ?? "",
        fresh.accessToken,
        fresh.refreshToken ?? "",
      ]);
      throw new PagebridgeError(
        "unavailable",
        "The new OAuth tokens could not be stored, so they were not used. Storing them is tried again with the next request.",
        { cause: reduceError(thrown, redact) },
      );
    }
    unstored = undefined;
    accessToken = fresh.accessToken;
    refreshToken = fresh.refreshToken ?? refreshToken;
    return accessToken;
  };

  const renew = async (): Promise<string> => {
    if (unstored !== undefined) {
      return store(unstored);
    }
    if (refreshToken === undefined) {
      throw new PagebridgeError(
        "unauthorized",
        "Notion did not accept the access token, and there is no refresh token to get a new one for. Send the user to the authorize URL again.",
      );
    }
    return store(await refreshTokens({ clientId, clientSecret }, refreshToken, oauthOptions));
  };

  const renewOnce = (): Promise<string> => {
    refreshing = renew()
      .catch((thrown: unknown) => {
        if (PagebridgeError.is(thrown) && thrown.code === "unauthorized") {
          finalError = thrown;
        }
        throw thrown;
      })
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  return {
    async getToken() {
      if (finalError !== undefined) {
        throw finalError;
      }
      return refreshing ?? (unstored === undefined ? accessToken : renewOnce());
    },
    async refresh(rejectedToken) {
      if (finalError !== undefined) {
        throw finalError;
      }
      return refreshing ?? (accessToken === rejectedToken ? renewOnce() : accessToken);
    },
  };
}
