import type { Page } from "@pagebridge/core-types";
import type { FrontMatter } from "../options.js";
import { pageFields } from "./page-fields.js";
import { writeYaml } from "./write-yaml.js";
import type { YamlValue } from "./yaml-value.js";

/** The fields of a page's front matter by name. Those that are undefined are left out. */
export interface FrontMatterFields {
  readonly [name: string]: YamlValue | undefined;
}

/**
 * Writes front matter as YAML: `title`, `notion_id`, `notion_url`, `created_time`, `last_edited_time`, `icon` and `cover` as far as they
 * are known, then every property that has a value, under its own name.
 */
export const yaml: FrontMatter = (page, { scope }) => writeYaml(pageFields(page, scope));

/**
 * Makes a function that writes the fields that you choose as YAML.
 *
 * `yamlWith(({ title, Tags }) => ({ title, tags: Tags, draft: false }))`
 *
 * @param choose Gets what {@link yaml} would write. Without any field in the answer there is no front matter.
 */
export function yamlWith(choose: (fields: FrontMatterFields, page: Page) => FrontMatterFields): FrontMatter {
  return (page, { scope }) => {
    const fields = Object.entries(choose(Object.fromEntries(pageFields(page, scope)), page));
    return fields.some(([, value]) => value !== undefined) ? writeYaml(fields) : undefined;
  };
}
