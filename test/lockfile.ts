import { readFileSync } from "node:fs";
import { join, normalize } from "node:path/posix";
import { parse } from "yaml";

interface LockedVersion {
  readonly version: string;
}

/** The folders of the workspace as the lockfile sees them. */
interface Importer {
  readonly dependencies?: Readonly<Record<string, LockedVersion>>;
  readonly optionalDependencies?: Readonly<Record<string, LockedVersion>>;
}

interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The parts of a pnpm lockfile (version 9) that say who brings in whom. */
export interface Lockfile {
  readonly importers: Readonly<Record<string, Importer>>;
  readonly snapshots: Readonly<Record<string, Snapshot | null>>;
}

/** Reads the lockfile of this workspace. */
export function readLockfile(): Lockfile {
  return parse(readFileSync(new URL("../pnpm-lock.yaml", import.meta.url), "utf8"));
}

/**
 * Names every third-party package that installing one workspace folder brings in, sorted.
 *
 * Development dependencies are left out: a user of the published package never gets them.
 */
export function installedWith(lockfile: Lockfile, folder: string): readonly string[] {
  return [...versionsInstalledWith(lockfile, folder).keys()];
}

/**
 * Tells the version of every third-party package that installing one workspace folder brings in, by name, sorted.
 *
 * @throws Error when one of them comes in two versions.
 */
export function versionsInstalledWith(lockfile: Lockfile, folder: string): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  const seen = new Set<string>();

  function addVersion(key: string): void {
    const [installed, version] = [nameOf(key), versionOf(key)];
    const other = versions.get(installed);
    if (other !== undefined && other !== version) {
      throw new Error(`${folder} brings in ${installed} as ${other} and as ${version}.`);
    }
    versions.set(installed, version);
  }

  function visitSnapshot(name: string, version: string): void {
    const key = version in lockfile.snapshots ? version : `${name}@${version}`;
    if (seen.has(key)) {
      return;
    }
    seen.add(key);
    addVersion(key);
    const snapshot = lockfile.snapshots[key];
    for (const [child, childVersion] of Object.entries({
      ...snapshot?.dependencies,
      ...snapshot?.optionalDependencies,
    })) {
      visitSnapshot(child, childVersion);
    }
  }

  function visitImporter(path: string): void {
    if (seen.has(path)) {
      return;
    }
    seen.add(path);
    const importer = lockfile.importers[path];
    if (importer === undefined) {
      throw new Error(`The lockfile has no importer "${path}".`);
    }
    for (const [name, { version }] of Object.entries({ ...importer.dependencies, ...importer.optionalDependencies })) {
      if (version.startsWith("link:")) {
        visitImporter(normalize(join(path, version.slice("link:".length))));
      } else {
        visitSnapshot(name, version);
      }
    }
  }

  visitImporter(folder);
  return new Map([...versions].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** `@scope/name@1.0.0(peer@2.0.0)` → `@scope/name` */
function nameOf(key: string): string {
  return key.slice(0, key.indexOf("@", 1));
}

/** `@scope/name@1.0.0(peer@2.0.0)` → `1.0.0` */
function versionOf(key: string): string {
  const [version = ""] = key.slice(key.indexOf("@", 1) + 1).split("(");
  return version;
}

/**
 * Lists the places in a parsed lockfile that hold a web address.
 *
 * The text of a deprecation notice is its author's and may link anywhere, so it does not count.
 */
export function findAddresses(value: unknown, path = ""): readonly string[] {
  if (typeof value === "string") {
    return /https?:\/\//.test(value) ? [path] : [];
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]) => {
    const found = /https?:\/\//.test(key) ? [`${path}/${key}`] : [];
    return key === "deprecated" ? found : [...found, ...findAddresses(child, `${path}/${key}`)];
  });
}
