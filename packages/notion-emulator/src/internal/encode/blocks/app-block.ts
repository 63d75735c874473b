import { type AppBlock, type AppBlockType, plainText } from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeFileUrl, fileIdsOf } from "../files/file.js";
import { encodeIcon } from "../files/icon.js";
import { recordVersion } from "../record-common.js";
import { encodeColor } from "../text/color.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, presentOrNone, type Wire } from "../wire.js";
import type { BlockBody } from "./block-body.js";

/** The internal API's name of a part of the app. */
function appBlockType(type: AppBlockType): string {
  return type === "home" ? "personal_home_page" : type;
}

/** A part of the app. A button's label and icon are in its automation, a mail's text is what is searched for. */
export function encodeAppBlock(block: AppBlock, context: EncodeContext): BlockBody {
  const { file } = block;
  const isButton = block.type === "button";
  const text = encodeOptionalText(block.richText, block.id, context);
  return {
    type: appBlockType(block.type),
    properties: {
      ...(!isButton && { [block.type === "mail" ? "searchable_text" : "title"]: text }),
      ...(file && { source: [[encodeFileUrl(file)]] }),
      ...(file?.name !== undefined && !text && { title: [[file.name]] }),
    },
    format: {
      block_color: encodeColor(block.color),
      ...(isButton ? { automation_id: automationId(block.id) } : { page_icon: encodeIcon(block.icon, context) }),
    },
    content: block.children.map(({ id }) => id),
    more: { file_ids: fileIdsOf(file) },
  };
}

/** The id of the automation behind a button: the block's id, or those of a data source and its column. */
export function automationId(...owner: readonly string[]): string {
  return deriveId("automation", ...owner);
}

/** The record of the automation behind a button block. */
export function encodeBlockAutomation(block: AppBlock, context: EncodeContext): Wire {
  return encodeAutomation({
    id: automationId(block.id),
    parent: { parent_id: block.id, parent_table: "block" },
    name: plainText(block.richText),
    icon: encodeIcon(block.icon, context),
    context,
  });
}

/** What an automation record says. */
export interface AutomationDescription {
  readonly id: string;
  readonly parent: Wire;
  readonly name: string;
  readonly icon?: string | undefined;
  readonly context: EncodeContext;
}

/** An automation that a button sets off. What it does is not part of the model: its one action is made up. */
export function encodeAutomation({ id, parent, name, icon, context }: AutomationDescription): Wire {
  return present({
    id,
    version: recordVersion,
    ...parent,
    space_id: context.spaceId,
    alive: true,
    trigger: { id: deriveId("automation", id, "trigger"), event: { type: "buttonPressed" } },
    action_ids: [deriveId("automation-action", id)],
    properties: presentOrNone({ name: name === "" ? undefined : name, icon }),
  });
}

/** The made-up action of an automation. */
export function encodeAutomationAction(automation: string, { spaceId }: EncodeContext): Wire {
  return {
    id: deriveId("automation-action", automation),
    version: recordVersion,
    type: "open_page",
    config: { target: { type: "url", url: "https://example.com/" } },
    parent_id: automation,
    parent_table: "automation",
    space_id: spaceId,
    alive: true,
  };
}
