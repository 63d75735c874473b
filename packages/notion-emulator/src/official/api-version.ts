/** The versions that the emulator speaks, oldest first. */
export const apiVersions = ["2022-06-28", "2025-09-03", "2026-03-11"] as const;

/** A value of the `Notion-Version` header. */
export type ApiVersion = (typeof apiVersions)[number];

/** Tells whether the emulator speaks a version. */
export function isApiVersion(value: string): value is ApiVersion {
  return apiVersions.some((version) => version === value);
}

/** Whether a version has data sources inside databases. */
export function hasDataSources(version: ApiVersion): boolean {
  return version !== "2022-06-28";
}
