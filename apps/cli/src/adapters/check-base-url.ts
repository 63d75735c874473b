import { UsageError } from "../errors/usage-error.js";
import { isLoopbackUrl } from "../export/assets/private-addresses.js";

/** Gives the address that `--base-url` names. @throws UsageError if it is none, or if a token would travel to it unencrypted. */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !["http:", "https:"].includes(new URL(baseUrl).protocol)) {
    throw new UsageError("--base-url takes an http or https URL, such as http://127.0.0.1:4000.");
  }
  if (new URL(baseUrl).protocol === "http:" && !isLoopbackUrl(baseUrl)) {
    throw new UsageError(
      "--base-url takes plain http for this machine only, because the token would travel unencrypted. Use https.",
    );
  }
  return baseUrl;
}
