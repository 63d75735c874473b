import { yamlNumber, yamlString } from "./yaml-scalar.js";
import { isMap, type YamlMap, type YamlValue } from "./yaml-value.js";

/**
 * Writes a map as YAML that parsers of versions 1.1 and 1.2 read alike: a string in quotes wherever either could take it for something else.
 *
 * `{ title: "On", tags: ["a b"] }` → `title: "On"\ntags:\n  - a b`
 */
export function writeYaml(map: YamlMap): string {
  return mapLines(map).join("\n");
}

function mapLines(map: YamlMap): readonly string[] {
  return Array.from(map).flatMap(([name, value]) => {
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
      if (isMap(value)) return value.size === 0 ? ["{}"] : mapLines(value);
      return value.length === 0 ? ["[]"] : value.flatMap(itemLines);
  }
}

function itemLines(value: YamlValue): readonly string[] {
  return valueLines(value).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
