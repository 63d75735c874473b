import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readers } from "../../src/peers/readers.js";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies }: Manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("the readers' titles", () => {
  it.each([
    {
      reader: "notion-to-md-3" as const,
      version: dependencies["notion-to-md-3"]?.replace("npm:notion-to-md@", "notion-to-md "),
    },
    {
      reader: "notion-to-md-4" as const,
      version: dependencies["notion-to-md-4"]?.replace("npm:notion-to-md@", "notion-to-md "),
    },
    {
      reader: "notion-to-md-3-newer-client" as const,
      version: `notion-to-md 3.1.9 with ${dependencies["notionhq-client-5"]?.replace("npm:@notionhq/client@", "@notionhq/client ")}`,
    },
    { reader: "notion-compat" as const, version: `notion-compat ${dependencies["notion-compat"]}` },
  ])("name the version that is installed: $version", ({ reader, version }) => {
    expect(readers[reader].title).toBe(version);
  });
});
