import { type Page, pageTitle, plainText } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconText } from "../inline/icon.js";
import { fileAddress } from "../url/file-address.js";
import { propertyYaml } from "./property-yaml.js";
import type { YamlValue } from "./yaml-value.js";

/** What front matter says about a page, in the order in which it is written. */
export function pageFields(page: Page, scope: Scope): ReadonlyMap<string, YamlValue | undefined> {
  const fields = new Map<string, YamlValue | undefined>(
    Object.entries({
      title: plainText(pageTitle(page)),
      notion_id: page.id,
      notion_url: page.url,
      created_time: page.createdTime,
      last_edited_time: page.lastEditedTime,
      icon: page.icon && iconText(page.icon, scope),
      cover: (page.cover && fileAddress(page.cover.file, "cover", scope)) || undefined,
    }).filter(([, value]) => value !== undefined),
  );
  for (const property of page.properties) {
    if (property.type === "title") continue;
    const value = propertyYaml(property, scope);
    if (value === undefined) continue;
    fields.set(freeName(property.name === "" ? property.id : property.name, fields, scope), value);
  }
  return fields;
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
