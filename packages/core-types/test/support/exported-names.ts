import { readFileSync } from "node:fs";

/** A name in the list of exports. */
export interface ExportedName {
  readonly name: string;
  readonly isType: boolean;
}

/** Reads the names in `src/index.ts`, types included. */
export function exportedNames(): readonly ExportedName[] {
  const source = readFileSync(new URL("../../src/index.ts", import.meta.url), "utf8");
  return [...source.matchAll(/^export (type )?\{([^}]*)\} from "[^"]+";$/gm)].flatMap(([, type, list = ""]) =>
    list
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "")
      .map((entry) => ({
        name: entry.replace(/^type /, ""),
        isType: type !== undefined || entry.startsWith("type "),
      })),
  );
}
