/**
 * Reads the address of the API: what stands before `/api/v3`.
 *
 * `"https://app.notion.com/api/v3/"` → `"https://app.notion.com"`
 *
 * @throws TypeError when it is no http or https address, or holds a user name or password.
 */
export function normalizeBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must be an http or https URL without a user name and password.");
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "").replace(/\/api\/v3$/, "");
}
