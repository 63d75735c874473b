import { readdirSync, readFileSync } from "node:fs";
import { capabilityDescriptions } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { conformanceCases } from "../src/index.js";

const home = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", home), "utf8");
const guide = readFileSync(new URL("../../docs/guides/writing-an-adapter.md", home), "utf8");

describe("the README", () => {
  it("lists every case with its title and needs", () => {
    const rows = conformanceCases.map(({ id, title, needs }) => {
      const names = needs.map((name) => `\`${name}\``).join(", ");
      return `| \`${id}\` | ${title} | ${names} |`.replace("|  |", "| |");
    });
    const section = readme.split("## The cases")[1]?.split("No case needs")[0] ?? "";
    const listed = section.split("\n").filter((line) => /^\| `[a-z-]+` \|/.test(line));
    expect(listed).toEqual(rows);
  });

  it("names the capabilities that no case needs", () => {
    const needed = new Set<string>(conformanceCases.flatMap(({ needs }) => needs));
    const without = Object.keys(capabilityDescriptions).filter((name) => !needed.has(name));
    const sentence = /No case needs (.*?), because/s.exec(readme)?.[1] ?? "";
    expect([...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(without);
  });
});

describe("the guide to writing an adapter", () => {
  const folder = new URL("examples/folder-adapter/", home);
  const sources = [
    ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")),
    readFileSync(new URL("test/examples/folder-adapter.test.ts", home), "utf8"),
  ].map(withoutSpaces);
  const snippets = [...guide.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

  it.each(snippets.map((code) => [code.trim().split("\n")[0], code]))(
    "shows code of the example: %s",
    (_line, code) => {
      const isShown = sources.some((source) => source.includes(withoutSpaces(code ?? "")));
      expect(isShown).toEqual(true);
    },
  );

  it("shows some code", () => {
    expect(snippets.length).toBeGreaterThan(5);
  });

  it("names every file of the example", () => {
    const missing = readdirSync(folder).filter((name) => !guide.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});

function withoutSpaces(code: string): string {
  return code.replace(/\s+/g, "");
}
