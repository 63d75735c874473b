import { isAllowed, type TagUse, tagRules } from "./tags.js";
import type { NotionAttributes } from "./tree.js";

/** A tag as it was found. */
export interface NotionTag {
  readonly name: string;
  readonly form: "close" | "literal" | "open" | "void";
  readonly attributes: NotionAttributes;
  /** What stands inside a tag in which nothing has a meaning. */
  readonly content: string;
  /** In words, what the dialect does not allow about it. */
  readonly faults: readonly string[];
}

const literalElement = /^<(mention|equation)((?:\s+[\w-]+="[^"]*")*)\s*>(.*)<\/\1>$/s;
const anyTag = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[^\s"'=<>`/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>$/;
const anyAttribute = /([^\s"'=<>`/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** Whether a text is one whole tag of any name, as HTML would see it. */
export function isTag(text: string): boolean {
  return text.endsWith(">") && anyTag.test(text);
}

/** Whether a text is a whole tag with what stands literally inside it. */
export function isLiteralElement(text: string): boolean {
  return text.endsWith(">") && literalElement.test(text);
}

/** Takes a tag apart. Undefined where the dialect has no such tag: it is text then. */
export function readTag(text: string): NotionTag | undefined {
  const [, literalName, literalAttributes = "", content = ""] = literalElement.exec(text) ?? [];
  if (literalName !== undefined) return checkedTag(literalName, "literal", literalAttributes, content);
  const [, slash, name = "", attributes = "", end] = anyTag.exec(text) ?? [];
  return checkedTag(name, slash === "/" ? "close" : end === "/" ? "void" : "open", attributes, "");
}

function checkedTag(
  name: string,
  form: NotionTag["form"],
  attributeText: string,
  content: string,
): NotionTag | undefined {
  const rule = tagRules.get(name);
  if (rule === undefined) return undefined;
  const faults: string[] = [];
  const allowed: { readonly [Form in NotionTag["form"]]: readonly TagUse[] } = {
    close: ["container", "leaf", "literal", "mark"],
    literal: ["literal"],
    open: ["container", "leaf", "mark"],
    void: ["void"],
  };
  if (!rule.uses.some((use) => allowed[form].includes(use))) faults.push(`<${name}> has no ${form} form`);
  const attributes: { [name: string]: string } = {};
  for (const [, key = "", quoted] of attributeText.matchAll(anyAttribute)) {
    const attributeRule = rule.attributes[key];
    const value = decodeEntities(quoted?.startsWith('"') ? quoted.slice(1, -1) : (quoted ?? ""));
    if (!quoted?.startsWith('"')) faults.push(`${key} of <${name}> is not in double quotes`);
    else if (attributeRule === undefined) faults.push(`<${name}> has no attribute ${key}`);
    else if (key in attributes) faults.push(`<${name}> says ${key} twice`);
    else if (!isAllowed(attributeRule, value)) faults.push(`${key} of <${name}> cannot be ${value}`);
    attributes[key] = value;
  }
  if (form === "close" && attributeText !== "") faults.push(`</${name}> has attributes`);
  if (form !== "close")
    for (const key of rule.required ?? []) if (!(key in attributes)) faults.push(`<${name}> needs ${key}`);
  return { name, form, attributes, content, faults };
}

const named: { readonly [name: string]: string } = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };

function decodeEntities(value: string): string {
  return value.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10));
  });
}
