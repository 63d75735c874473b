import type { Block, BlockCommon, Color, Icon, RichText } from "@pagebridge/core-types";
import { type BlockOptions, blockBase, inside } from "./block-base.js";
import { type BlockMaker, type MakerContext, makeAll } from "./maker.js";
import { rich, type TextInput } from "./text.js";

/** What can be said about a block with text. */
export interface TextOptions extends BlockOptions {
  readonly color?: Color;
  readonly children?: readonly BlockMaker[];
}

interface TextParts extends BlockCommon {
  readonly richText: RichText;
  readonly color?: Color;
  readonly children: readonly Block[];
}

function textParts(context: MakerContext, text: TextInput, options: TextOptions): TextParts {
  const base = blockBase(context, options);
  const { color, children = [] } = options;
  return {
    ...base,
    richText: rich(text),
    ...(color && { color }),
    children: makeAll(children, inside(base, context)),
  };
}

/** A paragraph. */
export function paragraph(text: TextInput, options: TextOptions = {}): BlockMaker {
  return (context) => ({ type: "paragraph", ...textParts(context, text, options) });
}

/** A heading; one that is given children can be folded. */
export function heading(level: 1 | 2 | 3 | 4, text: TextInput, options: TextOptions = {}): BlockMaker {
  const isToggleable = options.children !== undefined;
  return (context) => ({ type: "heading", level, isToggleable, ...textParts(context, text, options) });
}

/** An item of a bulleted list. */
export function bullet(
  text: TextInput,
  { bulletFormat, ...options }: TextOptions & { readonly bulletFormat?: "circle" | "disc" | "square" } = {},
): BlockMaker {
  return (context) => ({
    type: "bulleted_list_item",
    ...textParts(context, text, options),
    ...(bulletFormat && { bulletFormat }),
  });
}

/** How a numbered list counts. */
export interface NumberingOptions extends TextOptions {
  readonly start?: number;
  readonly format?: "letters" | "numbers" | "roman";
}

/** An item of a numbered list. */
export function numbered(text: TextInput, { start, format, ...options }: NumberingOptions = {}): BlockMaker {
  return (context) => ({
    type: "numbered_list_item",
    ...textParts(context, text, options),
    ...(start !== undefined && { listStartIndex: start }),
    ...(format && { listFormat: format }),
  });
}

/** A checkbox that is still open. */
export function toDo(text: TextInput, options: TextOptions = {}): BlockMaker {
  return (context) => ({ type: "to_do", checked: false, ...textParts(context, text, options) });
}

/** A checkbox that is ticked. */
export function done(text: TextInput, options: TextOptions = {}): BlockMaker {
  return (context) => ({ type: "to_do", checked: true, ...textParts(context, text, options) });
}

/** A line that unfolds. */
export function toggle(text: TextInput, children: readonly BlockMaker[], options: BlockOptions = {}): BlockMaker {
  return (context) => ({ type: "toggle", ...textParts(context, text, { ...options, children }) });
}

/** A quotation. */
export function quote(
  text: TextInput,
  { size, ...options }: TextOptions & { readonly size?: "large" } = {},
): BlockMaker {
  return (context) => ({ type: "quote", ...textParts(context, text, options), ...(size && { size }) });
}

/** A box that stands out. */
export function callout(icon: Icon | undefined, text: TextInput, options: TextOptions = {}): BlockMaker {
  return (context) => ({ type: "callout", ...textParts(context, text, options), ...(icon && { icon }) });
}

/** A template button of the old kind. */
export function template(label: TextInput, children: readonly BlockMaker[]): BlockMaker {
  return (context) => ({ type: "template", ...textParts(context, label, { children }) });
}

/** One tab: its label, icon and content. */
export function tabPage(label: TextInput, icon: Icon | undefined, children: readonly BlockMaker[]): BlockMaker {
  return (context) => ({ type: "paragraph", ...textParts(context, label, { children }), ...(icon && { icon }) });
}
