/**
 * What the pages of a host are.
 *
 * - `app`: Notion's own app, where every page's link holds its id.
 * - `site`: a published `*.notion.site`, where a link may be a custom slug.
 * - `api`: the official API.
 * - `service`: a host of Notion that shows no pages (files, help, calendar).
 * - `foreign`: any other host; it may be a custom domain of a published site.
 */
export type HostKind = "app" | "site" | "api" | "service" | "foreign";

const serviceSubdomains: ReadonlySet<string> = new Set([
  "calendar",
  "developers",
  "file",
  "files",
  "img",
  "mail",
  "status",
]);

/** Sorts a host name, in any case and without a port, into its kind. */
export function hostKind(hostname: string): HostKind {
  const name = hostname.toLowerCase().replace(/\.$/, "");
  if (name === "api.notion.com") {
    return "api";
  }
  if (name.endsWith(".notion.site") && name !== "www.notion.site") {
    return "site";
  }
  const subdomain =
    subdomainOf(name, "notion.so") ?? subdomainOf(name, "notion.com") ?? subdomainOf(name, "notion.site");
  if (subdomain === undefined) {
    return "foreign";
  }
  return serviceSubdomains.has(subdomain) ? "service" : "app";
}

function subdomainOf(name: string, domain: string): string | undefined {
  if (name === domain) {
    return "";
  }
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : undefined;
}
