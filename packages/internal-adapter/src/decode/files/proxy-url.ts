import type { Id } from "@pagebridge/core-types";

/** The record by which Notion knows who may see a file. */
export interface FileHolder {
  readonly table: string;
  readonly id: Id;
  readonly spaceId?: Id;
}

const origins = { picture: "https://app.notion.com/image", other: "https://www.notion.so/signed" } as const;

/**
 * The address under which the app itself shows a hosted file: it leads on to a signed address, and works without signing for
 * published pages.
 */
export function proxyUrl(stable: string, kind: keyof typeof origins, { table, id, spaceId }: FileHolder): string {
  const query = new URLSearchParams({ table, id, cache: "v2", ...(spaceId !== undefined && { spaceId }) });
  return `${origins[kind]}/${encodeURIComponent(stable)}?${query}`;
}
