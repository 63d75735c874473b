import { type Page, pageTitle, plainText } from "@pagebridge/core-types";
import type { Yaml } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconText } from "../inline/icon.js";
import { fileAddress } from "../url/file-address.js";
import { propertyYaml } from "./property-yaml.js";
import { writeYaml } from "./write-yaml.js";
import type { YamlValue } from "./yaml-value.js";

/**
 * The front matter of a page: `title`, `notion_id`, `notion_url`, `created_time`, `last_edited_time`, `icon` and `cover` as far as they
 * are known, then every property that has a value, under its own name.
 */
export function pageFrontMatter(page: Page, scope: Scope): Yaml {
  const inner: Scope = { ...scope, id: page.id };
  const entries = new Map<string, YamlValue>();
  const add = (name: string, value: YamlValue | undefined): void => {
    if (value !== undefined) entries.set(name, value);
  };
  add("title", plainText(pageTitle(page)));
  add("notion_id", page.id);
  add("notion_url", page.url);
  add("created_time", page.createdTime);
  add("last_edited_time", page.lastEditedTime);
  add("icon", page.icon && iconText(page.icon, inner));
  add("cover", (page.cover && fileAddress(page.cover.file, "cover", inner)) || undefined);
  for (const property of page.properties) {
    if (property.type === "title") continue;
    const value = propertyYaml(property, inner);
    if (value !== undefined)
      entries.set(freeName(property.name === "" ? property.id : property.name, entries, inner), value);
  }
  return { type: "yaml", value: writeYaml(entries) };
}

/** A name that is taken gets a number: `title_2`. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>, scope: Scope): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number += 1;
  reportApproximation(
    scope,
    `The name ${JSON.stringify(name)} occurs twice in the front matter; one has a number added.`,
  );
  return `${name}_${number}`;
}
