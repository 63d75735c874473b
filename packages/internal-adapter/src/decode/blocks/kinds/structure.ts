import { defined } from "@pagebridge/core-types/adapter-tools";
import type { BlockDecoder } from "../block-decoder.js";
import { colorOf } from "../block-texts.js";
import { leaf } from "../leaf.js";

/** Decodes a rule across the page. */
export const decodeDivider: BlockDecoder = (input) => leaf(input, { type: "divider", ...input.common });

/** Decodes the path to the page. */
export const decodeBreadcrumb: BlockDecoder = (input) => leaf(input, { type: "breadcrumb", ...input.common });

/** Decodes the list of the page's headings. */
export const decodeTableOfContents: BlockDecoder = (input) =>
  leaf(input, { type: "table_of_contents", ...input.common, ...defined({ color: colorOf(input) }) });

/** Decodes columns side by side. */
export const decodeColumnList: BlockDecoder = (input) => ({
  type: "column_list",
  ...input.common,
  ...input.children(),
});

/** Decodes one column. A ratio that is no share of the width stands for an equal share. */
export const decodeColumn: BlockDecoder = (input) => {
  const ratio = input.format.number("column_ratio");
  const widthRatio = ratio !== undefined && ratio > 0 && ratio <= 1 ? ratio : undefined;
  return { type: "column", ...input.common, ...defined({ widthRatio }), ...input.children() };
};

/** Decodes a row of tabs. */
export const decodeTab: BlockDecoder = (input) => ({ type: "tab", ...input.common, ...input.children() });

/** Takes what stands in a wrapper of the app's own in its place. A wrapper is nothing that a reader sees. */
export const decodeWrapper: BlockDecoder = (input) => {
  const { children } = input.children();
  input.context.report({
    code: "approximated",
    severity: "info",
    message: "A block only wraps others for the app; what it holds stands in its place.",
    sourceType: input.type,
  });
  return children;
};
