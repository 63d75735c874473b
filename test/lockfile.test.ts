import { describe, expect, it } from "vitest";
import { findAddresses, installedWith, type Lockfile, readLockfile, versionsInstalledWith } from "./lockfile.js";

const workspaceLockfile = readLockfile();
const internalApiClients = ["notion-client", "notion-types", "notion-utils"];

describe("the official path", () => {
  it("brings in the official client and nothing else", () => {
    expect(installedWith(workspaceLockfile, "packages/official-adapter")).toEqual(["@notionhq/client"]);
  });

  it.each([
    "packages/api-advisor",
    "packages/core-types",
    "packages/official-adapter",
    "packages/markdown-renderer",
    "packages/notion-emulator",
    "apps/cli",
  ])("never brings in a client of the internal API: %s", (folder) => {
    const installed = installedWith(workspaceLockfile, folder);
    expect(installed.filter((name) => internalApiClients.includes(name))).toEqual([]);
  });
});

describe("the internal path", () => {
  it("brings in notion-client and what that needs, and no other API's client", () => {
    const installed = installedWith(workspaceLockfile, "packages/internal-adapter");
    expect(installed).toEqual(expect.arrayContaining(internalApiClients));
    expect(installed.filter((name) => name.startsWith("@notionhq/"))).toEqual([]);
  });
});

describe("the lockfile", () => {
  it("names no registry, so that it installs from any of them", () => {
    expect(findAddresses(workspaceLockfile)).toEqual([]);
  });
});

describe("installedWith", () => {
  const lockfile: Lockfile = {
    importers: {
      "packages/a": { dependencies: { "@s/b": { version: "link:../b" }, x: { version: "1.0.0" } } },
      "packages/b": { optionalDependencies: { alias: { version: "@t/y@2.0.0(x@1.0.0)" } } },
    },
    snapshots: {
      "x@1.0.0": { dependencies: { z: "3.0.0" } },
      "z@3.0.0": { optionalDependencies: { x: "1.0.0" } },
      "@t/y@2.0.0(x@1.0.0)": null,
    },
  };

  it("follows links between folders, aliases, optional packages and cycles", () => {
    expect(installedWith(lockfile, "packages/a")).toEqual(["@t/y", "x", "z"]);
  });

  it("refuses a folder that the lockfile does not know", () => {
    expect(() => installedWith(lockfile, "packages/c")).toThrow('The lockfile has no importer "packages/c".');
  });
});

describe("versionsInstalledWith", () => {
  const lockfile: Lockfile = {
    importers: {
      "packages/a": { dependencies: { alias: { version: "@t/y@2.0.0(x@1.0.0)" } } },
      "packages/b": { dependencies: { x: { version: "1.0.0" }, z: { version: "3.0.0" } } },
    },
    snapshots: {
      "@t/y@2.0.0(x@1.0.0)": null,
      "x@1.0.0": null,
      "x@2.0.0": null,
      "z@3.0.0": { dependencies: { x: "2.0.0" } },
    },
  };

  it("leaves out the peers that a version was resolved with", () => {
    expect(versionsInstalledWith(lockfile, "packages/a")).toEqual(new Map([["@t/y", "2.0.0"]]));
  });

  it("refuses two versions of one package", () => {
    expect(() => versionsInstalledWith(lockfile, "packages/b")).toThrow(
      "packages/b brings in x as 1.0.0 and as 2.0.0.",
    );
  });
});

describe("findAddresses", () => {
  it("reports an address in a value or a key, and leaves deprecation notices alone", () => {
    const lockfile = {
      packages: {
        "a@1.0.0": { resolution: { tarball: "https://registry.example/a.tgz" } },
        "b@http://registry.example/b.tgz": { deprecated: "See https://example.com" },
      },
    };
    expect(findAddresses(lockfile)).toEqual([
      "/packages/a@1.0.0/resolution/tarball",
      "/packages/b@http://registry.example/b.tgz",
    ]);
  });
});
