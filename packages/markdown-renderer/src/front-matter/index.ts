export { type FrontMatterFields, yaml, yamlWith } from "./yaml.js";
export type { YamlValue } from "./yaml-value.js";
