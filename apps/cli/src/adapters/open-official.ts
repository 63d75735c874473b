import { type AdapterInfo, PagebridgeError } from "@pagebridge/core-types";
import { createOfficialAdapter, type OfficialAdapter } from "@pagebridge/official-adapter";
import { checkBaseUrl } from "./check-base-url.js";
import type { Reach } from "./reach.js";
import { tokenFromEnvironment } from "./token-from-environment.js";

/** The environment variable that holds the token for the official API. */
export const tokenVariable = "NOTION_TOKEN";

/** Makes the adapter for the official API. @throws UsageError if there is no token for it. */
export function openOfficial({ baseUrl, environment }: Reach): OfficialAdapter {
  return createOfficialAdapter({
    auth: tokenFromEnvironment(environment, tokenVariable, howToGetToken),
    ...(baseUrl !== undefined && { baseUrl: checkBaseUrl(baseUrl) }),
  });
}

/** What the adapter for the official API is, whether there is a token for it or not. */
export function officialInfo(): AdapterInfo {
  const getToken = (): Promise<string> => Promise.reject(new PagebridgeError("unauthorized", "There is no token."));
  return createOfficialAdapter({ auth: { getToken } }).info;
}

const howToGetToken =
  "Put the token of your integration there (made at https://www.notion.so/profile/integrations), and share the pages with it.";
