import { type Id, isId, toNotionUrl } from "@pagebridge/core-types";

/** The address of a database, or of one of its views, as the official API writes it: without its title. Undefined for an id that is none. */
export function databaseUrl(databaseId: Id, viewId?: Id): string | undefined {
  if (!isId(databaseId) || (viewId !== undefined && !isId(viewId))) return undefined;
  return toNotionUrl(databaseId, { ...(viewId !== undefined && { viewId }) });
}
