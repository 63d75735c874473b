import { UsageError } from "../errors/usage-error.js";

/**
 * Takes a token from the environment.
 *
 * @param whatToPutThere The sentences for somebody who has not set it.
 * @throws UsageError if it is not set or cannot be a token. The message does not repeat it.
 */
export function tokenFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  whatToPutThere: string,
): string {
  const token = environment[name]?.trim() ?? "";
  if (token === "") throw new UsageError(`${name} is not set. ${whatToPutThere}`);
  // An HTTP header can hold nothing else, and the error for it would repeat the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new UsageError(`${name} holds characters that no token has. Copy it again from where it came from.`);
  }
  return token;
}
