import { yamlNumber, yamlString } from "./yaml-scalar.js";
import { isList, type YamlValue } from "./yaml-value.js";

/**
 * Writes names and values as YAML that parsers of versions 1.1 and 1.2 read alike: a string in quotes wherever either could take it for something else.
 *
 * `{ title: "On", tags: ["a b"] }` → `title: "On"\ntags:\n  - a b`
 */
export function writeYaml(fields: Iterable<Field>): string {
  return mapLines(fields).join("\n");
}

/** A name and its value; undefined is left out. */
type Field = readonly [name: string, value: YamlValue | undefined];

function mapLines(fields: Iterable<Field>): readonly string[] {
  return Array.from(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const key = yamlString(name);
    // A key on the line of its value may have 1024 characters at most.
    const lead = key.length > 1000 ? [`? ${key}`, ":"] : [`${key}:`];
    const [first, ...rest] = valueLines(value);
    const isInline = typeof value !== "object" || first === "[]" || first === "{}";
    const last = lead.pop() ?? "";
    return isInline
      ? [...lead, `${last} ${first}`]
      : [...lead, last, ...[first ?? "", ...rest].map((line) => `  ${line}`)];
  });
}

function valueLines(value: YamlValue): readonly string[] {
  switch (typeof value) {
    case "boolean":
      return [String(value)];
    case "number":
      return [yamlNumber(value)];
    case "string":
      return [yamlString(value)];
    default:
      return isList(value) ? orSign(value.flatMap(itemLines), "[]") : orSign(mapLines(Object.entries(value)), "{}");
  }
}

function orSign(lines: readonly string[], sign: string): readonly string[] {
  return lines.length === 0 ? [sign] : lines;
}

function itemLines(value: YamlValue): readonly string[] {
  return valueLines(value).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
