import type { NotionAdapter } from "@pagebridge/core-types";
import { isLoopbackUrl } from "../export/assets/private-addresses.js";
import { checkBaseUrl } from "./check-base-url.js";
import { checkContract, type InternalModule, requireInternalModule } from "./internal-module.js";
import type { Reach } from "./reach.js";
import { tokenFromEnvironment } from "./token-from-environment.js";
import { wholeAccountFlag, wholeAccountVariable } from "./whole-account-option.js";

/**
 * Makes the adapter for the internal API, if it is installed.
 *
 * @param purpose What needs it, such as `"--via internal"`.
 * @throws UsageError if it is not installed, or if the session that the user allows is not there.
 */
export async function openInternal(reach: Reach, purpose: string): Promise<NotionAdapter> {
  return makeInternal(await requireInternalModule(reach.importPackage, purpose), reach);
}

/** Makes the adapter for the internal API of the package that was found. */
export function makeInternal(
  { createInternalAdapter }: InternalModule,
  { baseUrl, environment, withWholeAccountToken }: Reach,
): NotionAdapter {
  return checkContract(
    createInternalAdapter({
      ...(baseUrl !== undefined && { baseUrl: internalBaseUrl(checkBaseUrl(baseUrl)) }),
      // What answers on this machine is nobody's service to spare.
      ...(baseUrl !== undefined && isLoopbackUrl(baseUrl) && { pace: { requestsPerSecond: Number.POSITIVE_INFINITY } }),
      ...(withWholeAccountToken && {
        userTokenForWholeAccount: tokenFromEnvironment(environment, wholeAccountVariable, howToGetSession),
      }),
    }),
  );
}

/** `http://127.0.0.1:4000/` → `http://127.0.0.1:4000/api/v3` */
function internalBaseUrl(baseUrl: string): string {
  const address = baseUrl.replace(/\/+$/, "");
  return address.endsWith("/api/v3") ? address : `${address}/api/v3`;
}

const howToGetSession = `${wholeAccountFlag} takes the session of Notion's app (the cookie token_v2) from there. Whoever has it can do anything that you can do in Notion, so do not put it anywhere else.`;
