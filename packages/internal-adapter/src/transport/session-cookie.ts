import { normalizeId } from "@pagebridge/core-types";

/** What signs requests in, checked. */
export interface SessionCookie {
  readonly token: string;
  /** Every form of the token that must not be seen. */
  readonly secrets: readonly string[];
}

/**
 * Checks a `token_v2` cookie. The name before it, and line breaks around it, are forgiven: they come with pasting.
 *
 * @throws TypeError when it cannot be the value of a cookie. The text is not repeated.
 */
export function toSessionCookie(text: string): SessionCookie {
  const token = text.trim().replace(/^token_v2=/, "");
  // What may stand in a cookie's value; a semicolon would begin another cookie.
  if (!/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(token)) {
    throw new TypeError(
      "userTokenForWholeAccount must be the value of the cookie token_v2: visible ASCII characters without spaces, quotes, commas, semicolons and backslashes.",
    );
  }
  return { token, secrets: [...new Set([text, token, decoded(token)])] };
}

/**
 * Checks the id of the user that is meant.
 *
 * @throws TypeError when it is no id.
 */
export function toActiveUser(text: string): string {
  const id = normalizeId(text);
  if (id === undefined) throw new TypeError("activeUser must be the id of a user.");
  return id;
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
