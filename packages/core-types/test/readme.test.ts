import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { capabilityDescriptions, diagnosticCodes, errorCodes } from "../src/index.js";
import { blocks, linkTargets } from "./schema/examples/blocks.js";
import { documents } from "./schema/examples/objects.js";
import { formulaResults, rollupResults, values } from "./schema/examples/properties.js";
import { fileReferences, files, icons, inlines, mentions, parents, users } from "./schema/examples/texts.js";
import { filters, sorts, views } from "./schema/examples/views.js";
import { exportedNames } from "./support/exported-names.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
/** What the README sets as code within its lines. */
const named = new Set([...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = ""]) => code.match(/[\w.]+/g) ?? []));

describe("the README", () => {
  it("has a line for everything that is exported", () => {
    expect(exportedNames().flatMap(({ name }) => (named.has(name) ? [] : [name]))).toEqual([]);
  });

  it.each(
    Object.entries({
      blocks,
      documents,
      fileReferences,
      files,
      filters,
      formulaResults,
      icons,
      inlines,
      linkTargets,
      mentions,
      parents,
      properties: values,
      rollupResults,
      sorts,
      users,
      views,
    }),
  )("names every kind of these: %s", (_title, examples) => {
    expect(Object.keys(examples).filter((kind) => !named.has(kind))).toEqual([]);
  });

  it.each(
    Object.entries({ capabilityDescriptions, diagnosticCodes, errorCodes }).map(([name, table]) => ({ name, table })),
  )("holds the table of $name as it is in the code", ({ table }) => {
    const rows = Object.entries(table).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
    expect(readme).toContain(`\n| --- | --- |\n${rows.join("\n")}\n\n`);
  });

  it("links only to headings that it has", () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replaceAll(" ", "-"),
    );
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  });
});
