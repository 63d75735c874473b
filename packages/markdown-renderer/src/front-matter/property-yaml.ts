import { type DateValue, type File, type Id, type PropertyValue, plainText } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import { factText } from "../properties/fact-text.js";
import {
  isList,
  type PropertyContent,
  type PropertyFact,
  type PropertyList,
  propertyContent,
  propertyScope,
} from "../properties/property-content.js";
import { userName } from "../properties/user-name.js";
import { fileAddress, fileLabel } from "../url/file-address.js";
import { knownTitle } from "../url/known-title.js";
import { pageAddress } from "../url/page-address.js";
import type { YamlValue } from "./yaml-value.js";

/** The value of a property for front matter; undefined when it is empty. */
export function propertyYaml(property: PropertyValue, scope: Scope): YamlValue | undefined {
  const inner = propertyScope(property, scope);
  return contentYaml(propertyContent(property, inner), inner);
}

function contentYaml(content: PropertyContent, scope: Scope): YamlValue | undefined {
  if (content === undefined || content === "") return undefined;
  if (typeof content !== "object") return content;
  if (isList(content)) return listYaml(content, scope);
  if ("target" in content) return content.text;
  if ("file" in content) return fileYaml(content.file, scope);
  if ("pageId" in content) return isFlat(scope) ? pageName(content.pageId, scope) : content.pageId;
  if ("richText" in content) return plainText(content.richText) || undefined;
  const value = factYaml(content);
  return isFlat(scope) && typeof value === "object" ? factText(content) : value;
}

/** Where there are no lists of lists, their items stand in one. */
function listYaml(content: PropertyList, scope: Scope): YamlValue | undefined {
  const items = isFlat(scope) ? content.flatMap(itemsOf) : content;
  const values = items.map((item) => contentYaml(item, scope)).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values;
}

function itemsOf(content: PropertyContent): PropertyList {
  return isList(content) ? content.flatMap(itemsOf) : [content];
}

/** What is known in one word is a string, and otherwise a map. */
function factYaml(fact: PropertyFact): YamlValue | undefined {
  if ("start" in fact) return dateYaml(fact);
  if ("latitude" in fact) {
    const { address, latitude, longitude, name } = fact;
    return { name, address, latitude, longitude };
  }
  const { date, state, verifiedBy } = fact;
  if (date === undefined && verifiedBy === undefined) return state;
  return { state, date: date && dateYaml(date), verified_by: verifiedBy && userName(verifiedBy) };
}

/** A single moment is a string; a range, or a time with a zone, is a map. */
function dateYaml({ end, start, timeZone }: DateValue): YamlValue {
  return end === undefined && timeZone === undefined ? start : { start, end, time_zone: timeZone };
}

function fileYaml(file: File, scope: Scope): YamlValue {
  const [name, url] = [fileLabel(file), fileAddress(file, "property", scope)];
  if (!isFlat(scope)) return { name, url: url || undefined };
  return scope.rendering.flavor.syntax.wikilink?.(url, "", "image", false)?.slice(1) ?? (url || name);
}

/** Whether front matter holds no maps, as Obsidian's properties do not. */
function isFlat({ rendering }: Scope): boolean {
  return rendering.flavor.frontMatter === "flat";
}

/** A page as a link that Obsidian follows, else by its title or id. */
function pageName(id: Id, scope: Scope): string {
  const title = knownTitle(id, scope);
  const url = pageAddress(id, { kind: "page" }, scope) ?? "";
  return scope.rendering.flavor.syntax.wikilink?.(url, title ?? "", "link", false) ?? title ?? id;
}
