import type { Document } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { createBlockReader } from "../blocks/block-reader.js";
import { listIn } from "../blocks/nested-children.js";
import { toFile } from "../files/to-file.js";
import { toIcon } from "../files/to-icon.js";
import { toApiError, toPageMarkdown } from "../objects/to-answers.js";
import { toSchema } from "../objects/to-data-source.js";
import { toDatabase } from "../objects/to-database.js";
import { toPropertyValues } from "../objects/to-page.js";
import { toTemplates } from "../objects/to-templates.js";
import { toPropertyValue } from "../properties/to-property-value.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toUser } from "../users/to-user.js";
import { isBlock, isTextItem, propertyFragment, propertyMapKind } from "./fragment-kind.js";
import { pageDocument } from "./object-decoders.js";

/** Recognises a part of an answer that somebody copied out of it, or a request body. Each looks for its own form, in this order. */
const recognisers: readonly ((wire: WireRecord, context: DecodeContext) => Document | undefined)[] = [
  templates,
  pageWithContent,
  richText,
  file,
  icon,
  user,
  block,
  property,
  objectWithProperties,
  propertyMap,
  blockList,
  blockContent,
  markdown,
  error,
];

/** Reads an object that does not say what it is; undefined when no form is recognised. */
export function toFragment(wire: WireRecord, context: DecodeContext): Document | undefined {
  for (const recognise of recognisers) {
    const document = recognise(wire, context);
    if (document) return document;
  }
  return undefined;
}

function templates(wire: WireRecord, context: DecodeContext): Document | undefined {
  if (!listOf(wire, "templates")) return undefined;
  if (wire["has_more"] === true) {
    context.report({ code: "truncated", message: "The list of templates goes on in further answers." });
  }
  return { kind: "templates", value: toTemplates(wire, context) };
}

/** `{ page, children }`: a page object with its content beside it. */
function pageWithContent(wire: WireRecord, context: DecodeContext): Document | undefined {
  const page = recordOf(wire, "page");
  if (!page || !(page["object"] === "page" || recordOf(page, "properties"))) return undefined;
  return pageDocument(page, context, listIn(wire, "children") ?? listIn(wire, "blocks"));
}

function richText(wire: WireRecord, context: DecodeContext): Document | undefined {
  return isTextItem(wire) ? { kind: "rich_text", value: toRichText(wire, context) } : undefined;
}

function file(wire: WireRecord, context: DecodeContext): Document | undefined {
  const type = stringOf(wire, "type");
  const isBlockLike = Object.hasOwn(wire, "id") || Object.hasOwn(wire, "has_children");
  if ((type !== "file" && type !== "external") || isBlockLike) return undefined;
  const value = typeof recordOf(wire, type)?.["url"] === "string" ? toFile(wire, context) : undefined;
  return value && { kind: "file", value };
}

function icon(wire: WireRecord, context: DecodeContext): Document | undefined {
  const type = stringOf(wire, "type");
  const isIcon =
    (type === "emoji" && typeof wire["emoji"] === "string") ||
    ((type === "custom_emoji" || type === "icon") && isRecord(fieldOf(wire, type)));
  const value = isIcon ? toIcon(wire, context) : undefined;
  return value && { kind: "icon", value };
}

function user(wire: WireRecord, context: DecodeContext): Document | undefined {
  const type = stringOf(wire, "type");
  if ((type !== "person" && type !== "bot") || !isRecord(fieldOf(wire, type))) return undefined;
  const value = toUser(wire, context);
  return value && { kind: "users", value: [value] };
}

function block(wire: WireRecord, context: DecodeContext): Document | undefined {
  return isBlock(wire) ? { kind: "blocks", value: createBlockReader(context).block(wire) } : undefined;
}

function property(wire: WireRecord, context: DecodeContext): Document | undefined {
  const kind = typeof wire["type"] === "string" ? propertyFragment(wire) : undefined;
  if (kind === "schema") return { kind: "property_schemas", value: toSchema([wire], context) ?? [] };
  const name = stringOf(wire, "name") ?? "";
  return kind && { kind: "properties", value: [toPropertyValue(wire, { name }, context)] };
}

/** A page, row or database without its `object`, or its properties alone. */
function objectWithProperties(wire: WireRecord, context: DecodeContext): Document | undefined {
  const properties = recordOf(wire, "properties");
  if (!properties) return undefined;
  const kind = propertyMapKind(properties);
  const alone = Object.keys(wire).length === 1;
  if (kind === "schema") {
    return alone
      ? { kind: "property_schemas", value: toSchema(properties, context) ?? [] }
      : { kind: "database", value: toDatabase(wire, context) };
  }
  if (alone && kind === "value") {
    return { kind: "properties", value: toPropertyValues(properties, undefined, context) };
  }
  return alone ? undefined : pageDocument(wire, context);
}

function propertyMap(wire: WireRecord, context: DecodeContext): Document | undefined {
  switch (propertyMapKind(wire)) {
    case "schema":
      return { kind: "property_schemas", value: toSchema(wire, context) ?? [] };
    case "value":
      return { kind: "properties", value: toPropertyValues(wire, undefined, context) };
    case undefined:
      return undefined;
  }
}

function blockList(wire: WireRecord, context: DecodeContext): Document | undefined {
  const blocks = listIn(wire, "blocks") ?? listIn(wire, "children");
  const recognised = blocks?.some((candidate) => isBlock(candidate));
  return blocks && recognised ? { kind: "blocks", value: createBlockReader(context).blocks(blocks) } : undefined;
}

/** The type object of a text block, such as a callout's, without the block around it. */
function blockContent(wire: WireRecord, context: DecodeContext): Document | undefined {
  if (!isList(wire["rich_text"]) && !isList(wire["text"])) return undefined;
  const type = Object.hasOwn(wire, "icon") ? "callout" : "paragraph";
  context.report({
    code: "approximated",
    severity: "info",
    message: "The input is the content of a block without its type; the type was guessed.",
    sourceType: type,
  });
  return { kind: "blocks", value: createBlockReader(context).block({ object: "block", type, [type]: wire }) };
}

function markdown(wire: WireRecord, context: DecodeContext): Document | undefined {
  return typeof wire["markdown"] === "string"
    ? { kind: "page_markdown", value: toPageMarkdown(wire, context) }
    : undefined;
}

function error(wire: WireRecord, context: DecodeContext): Document | undefined {
  const isError = typeof wire["code"] === "string" && typeof wire["message"] === "string";
  return isError ? { kind: "error", value: toApiError(wire, context) } : undefined;
}
