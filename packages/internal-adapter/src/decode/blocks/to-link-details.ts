import type { LinkAttribute, LinkPreviewBlock } from "@pagebridge/core-types";
import {
  defined,
  isList,
  isRecord,
  readFields,
  recordOf,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { optionalWebAddress } from "../files/to-file.js";
import type { InternalContext } from "../internal-context.js";

/** What an `external_object_instance` says about the link that it stands for, as a block or inside a text. */
export function toLinkDetails(
  record: WireRecord,
  context: InternalContext,
): Pick<LinkPreviewBlock, "attributes" | "provider" | "title" | "url"> {
  const format = readFields(recordOf(record, "format"), context);
  const attributes = format.list("attributes")?.filter(isRecord).map(toAttribute);
  const title = attributes?.find(({ id }) => id === "title")?.values.find((value) => typeof value === "string");
  const url = format.text("original_url") ?? format.text("uri");
  return {
    url: optionalWebAddress(url, context) ?? "",
    ...defined({ title: title || undefined, provider: format.text("domain"), attributes }),
  };
}

function toAttribute(wire: WireRecord): LinkAttribute {
  const { format, values } = wire;
  return {
    id: stringOf(wire, "id") ?? "",
    ...defined({
      type: stringOf(wire, "type"),
      format: typeof format === "string" ? format : isRecord(format) ? stringOf(format, "type") : undefined,
    }),
    values: isList(values) ? values.map((value) => toJsonValue(value)) : [],
  };
}
