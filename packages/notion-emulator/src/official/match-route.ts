import type { ApiRequest } from "../server/api.js";
import type { ApiVersion } from "./api-version.js";
import type { Route } from "./routes/route.js";

/** A route that fits a request, and the parts of the path that it names. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the first route for a request. Without a version, routes of every version count. */
export function matchRoute(
  table: readonly Route[],
  { method, segments }: ApiRequest,
  version?: ApiVersion,
): RouteMatch | undefined {
  for (const route of table) {
    if (route.method !== method || !exists(route, version)) continue;
    const params = matchPattern(route.pattern, segments);
    if (params) return { route, params };
  }
  return undefined;
}

function exists({ since, until }: Route, version: ApiVersion | undefined): boolean {
  if (version === undefined) return true;
  return (since === undefined || version >= since) && (until === undefined || version <= until);
}

function matchPattern(pattern: string, segments: readonly string[]): Readonly<Record<string, string>> | undefined {
  const names = pattern.split("/");
  if (names.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, name] of names.entries()) {
    const segment = segments[place] ?? "";
    if (name.startsWith("{")) params[name.slice(1, -1)] = segment;
    else if (name !== segment) return undefined;
  }
  return params;
}
