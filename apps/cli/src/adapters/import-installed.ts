import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Imports a package that this one does not depend on, if the user installed it: beside this program, as two global installations
 * are, or in a folder from which a project's packages are found. Gives undefined where neither has it.
 *
 * @param folder Where the user works. It matters when the program lies elsewhere, as with `npx` and with global installations.
 * @throws what the package throws while it is loaded.
 */
export async function importInstalled(name: string, folder: string): Promise<unknown> {
  for (const base of [import.meta.url, join(folder, "package.json")]) {
    const path = findEntry(name, base);
    if (path !== undefined) return import(pathToFileURL(path).href);
  }
  return undefined;
}

/** The file that a package is entered by, as it is found from another file. */
function findEntry(name: string, base: string): string | undefined {
  try {
    return createRequire(base).resolve(name);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND";
    if (isMissing) return undefined;
    throw error;
  }
}
