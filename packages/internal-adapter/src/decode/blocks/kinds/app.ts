import type { AppBlockType, Icon, RichText } from "@pagebridge/core-types";
import { defined, fieldOf, idOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toIcon } from "../../files/to-icon.js";
import { holderOf } from "../../holder-of.js";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { colorOf, richTextOf } from "../block-texts.js";
import { fileOf } from "./media.js";

/** Makes the decoder of a part of the app: what it shows as text and what it holds is kept. */
export function decodeApp(type: AppBlockType, textKey = "title"): BlockDecoder {
  return (input) => ({
    type,
    ...input.common,
    richText: richTextOf(input, textKey),
    ...looks(input, fieldOf(input.format.record, "page_icon"), input.record),
    ...input.children(),
  });
}

/** Decodes a button. Its label and icon are those of the automation that it sets off. */
export const decodeButton: BlockDecoder = (input) => {
  const { context, format } = input;
  const automationId = format.id("automation_id");
  const automation = automationId === undefined ? undefined : context.records.record("automation", automationId);
  if (automationId !== undefined && !automation) {
    context.report({
      code: "value_unavailable",
      message: "The record that holds the label of a button is not here.",
      sourceType: "button",
    });
  }
  const properties = recordOf(automation ?? {}, "properties") ?? {};
  return {
    type: "button",
    ...input.common,
    richText: labelOf(fieldOf(properties, "name"), input),
    ...looks(input, fieldOf(properties, "icon"), automation ?? input.record),
    ...input.children(),
  };
};

function labelOf(name: unknown, input: BlockInput): RichText {
  if (name === undefined || name === null) return richTextOf(input, "title");
  return toRichText(typeof name === "string" ? [[name]] : name, input.context);
}

function looks(input: BlockInput, icon: unknown, owner: WireRecord) {
  const table = owner === input.record ? "block" : "automation";
  return defined({
    icon: iconField(icon, table, owner, input),
    color: colorOf(input),
    file: fileOf(input, "picture"),
  });
}

function iconField(wire: unknown, table: string, owner: WireRecord, { common, context }: BlockInput): Icon | undefined {
  const reference = { type: "block_icon", blockId: common.id } as const;
  return idOf(owner) === undefined ? undefined : toIcon(wire, { holder: holderOf(table, owner), reference }, context);
}
