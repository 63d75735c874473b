import { toColor } from "../../rich-text/to-color.js";
import type { BlockDecoder } from "../block-decoder.js";
import { leaf } from "../leaf.js";

/** Decodes a rule across the page. */
export const decodeDivider: BlockDecoder = (input) => leaf(input, { type: "divider", ...input.common });

/** Decodes the path to the page. */
export const decodeBreadcrumb: BlockDecoder = (input) => leaf(input, { type: "breadcrumb", ...input.common });

/** Decodes the list of the page's headings. */
export const decodeTableOfContents: BlockDecoder = (input) => {
  const color = toColor(input.payload.record, input.context);
  return leaf(input, { type: "table_of_contents", ...input.common, ...(color !== undefined && { color }) });
};

/** Decodes columns side by side. */
export const decodeColumnList: BlockDecoder = (input) => ({
  type: "column_list",
  ...input.common,
  ...input.children(),
});

/** Decodes one column. */
export const decodeColumn: BlockDecoder = (input) => {
  const widthRatio = input.payload.number("width_ratio");
  return {
    type: "column",
    ...input.common,
    ...(widthRatio !== undefined && { widthRatio }),
    ...input.children(),
  };
};

/** Decodes a row of tabs. */
export const decodeTab: BlockDecoder = (input) => ({ type: "tab", ...input.common, ...input.children() });
