/** Takes out of a text what must not be seen: secrets, and the queries of addresses. */
export type Redact = (text: string) => string;

const placeholder = "[secret]";

/** What is shorter is no real secret, and taking it out would tear up words. */
const minSecretLength = 6;

/** Longer texts from outside are cut; nobody reads them, and more of them means more to get wrong. */
const maxLength = 500;

/** Whatever looks like a credential, known to us or not. */
const credentials: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ntn|secret|nrt)_[A-Za-z0-9_-]{6,}/g, placeholder],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, `$1 ${placeholder}`],
  [/\b(token_v2|access_token|refresh_token|client_secret)(["']?\s*[=:]\s*["']?)[^\s"'&;,}]+/gi, `$1$2${placeholder}`],
];

/** An address: its beginning with the path, after a name and password, and before a query or fragment. */
const address = /\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#"'<>@]*@)?([^\s?#"'<>]*)(?:[?#][^\s"'<>]*)?/gi;

/** Makes a function that takes out these secrets, read anew each time, and whatever else looks like one. */
export function createRedactor(secrets: () => Iterable<string>): Redact {
  return (text) => {
    let redacted = text;
    for (const secret of secrets()) {
      if (secret.length >= minSecretLength) {
        redacted = redacted.replaceAll(secret, placeholder).replaceAll(encodeURIComponent(secret), placeholder);
      }
    }
    for (const [pattern, replacement] of credentials) {
      redacted = redacted.replace(pattern, replacement);
    }
    redacted = redacted.replace(address, "$1$2");
    return redacted.length > maxLength ? `${redacted.slice(0, maxLength)}…` : redacted;
  };
}
