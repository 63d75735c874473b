import { posix } from "node:path";

/** The address of one file of an export as a link in another. Both paths are relative to the export's folder. */
export function relativeLink(fromPath: string, toPath: string): string {
  return posix.relative(posix.dirname(fromPath), toPath);
}
