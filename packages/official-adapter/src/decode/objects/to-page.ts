import type { Block, Page, PropertyValue } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  entriesOf,
  fieldOf,
  idOf,
  isList,
  isRecord,
  readFields,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { BlockReader } from "../blocks/block-reader.js";
import { listIn } from "../blocks/nested-children.js";
import { toPropertyValue } from "../properties/to-property-value.js";
import { toObjectCommon } from "./to-object-common.js";

/** Reads a page, full or partial, with the content that is given. */
export function toPage(wire: WireRecord, context: DecodeContext, children?: readonly Block[]): Page {
  const id = idOf(wire) ?? "";
  const here = context.at({ id: id || undefined });
  const fields = readFields(wire, here);
  const isArchived = fields.flag("is_archived");
  const isLocked = fields.flag("is_locked");
  const properties = fieldOf(wire, "properties");
  if (properties === undefined) {
    here.report({ code: "partial_object", message: "The API gave only a part of a page." });
  }
  return {
    object: "page",
    id,
    ...toObjectCommon(wire, { type: "page", id }, here),
    properties: toPropertyValues(properties, id, here),
    ...(children && { children }),
    ...(isArchived && { isArchived }),
    ...(isLocked && { isLocked }),
  };
}

/** Reads the content that an exporter put into a page object, beside its properties; undefined when there is none. */
export function nestedContent(wire: WireRecord, reader: BlockReader): readonly Block[] | undefined {
  const nested = listIn(wire, "blocks") ?? listIn(wire, "children");
  return nested && reader.blocks(nested);
}

/** Reads the values of a page: an object keyed by name, or a list. */
export function toPropertyValues(
  wire: unknown,
  pageId: string | undefined,
  context: DecodeContext,
): readonly PropertyValue[] {
  const surroundings = { pageId: pageId || undefined };
  if (isList(wire)) {
    return wire.map((value) =>
      toPropertyValue(value, { ...surroundings, name: (isRecord(value) && stringOf(value, "name")) || "" }, context),
    );
  }
  return isRecord(wire)
    ? entriesOf(wire).map(([name, value]) => toPropertyValue(value, { ...surroundings, name }, context))
    : [];
}
