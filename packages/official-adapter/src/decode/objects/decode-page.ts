import type { Decoded, Page, Row } from "@pagebridge/core-types";
import { collectDiagnostics, idOf, isRecord } from "@pagebridge/core-types/adapter-tools";
import { createBlockReader } from "../blocks/block-reader.js";
import type { DecodeBlocksOptions } from "../blocks/decode-block.js";
import { toDataSource } from "./to-data-source.js";
import { nestedContent, toPage } from "./to-page.js";

/**
 * Decodes a page object of the official API, of any version. Never throws.
 *
 * Its content is read when `childrenOf` is given or when blocks are nested in the object (`blocks` or `children`); otherwise
 * `children` is absent.
 */
export function decodePage(wire: unknown, options: DecodeBlocksOptions = {}): Decoded<Page> {
  return collectDiagnostics((context) => {
    const record = isRecord(wire) ? wire : {};
    const reader = createBlockReader(context, options);
    const id = idOf(record);
    const children =
      options.childrenOf && id !== undefined ? reader.childrenOf(id).children : nestedContent(record, reader);
    return toPage(record, context, children);
  });
}

/** Decodes a row of a query: a page, or in a wiki a data source. Never throws. */
export function decodeRow(wire: unknown): Decoded<Row> {
  if (!isRecord(wire) || wire["object"] !== "data_source") return decodePage(wire);
  return collectDiagnostics((context) => toDataSource(wire, context));
}
