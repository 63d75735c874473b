import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toPlainText } from "../decode/rich-text/to-plain-text.js";
import { unknownAddressPart } from "../knowledge/addresses.js";
import { blockTypes } from "../knowledge/block-types.js";
import { checkRichText } from "./check-rich-text.js";
import type { FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

const table = "block";

/** Finds what is unlike any known block: its type, its texts, where they are kept, and the addresses of its files. */
export function checkBlock(record: WireRecord, id: Id, findings: FindingCollector): void {
  const type = stringOf(record, "type");
  if (type !== undefined && !Object.hasOwn(blockTypes, type)) {
    findings.note({
      table,
      key: "type",
      shape: nameOf(type),
      id,
      severity: "warning",
      message: "A block has a type that is not known; it is kept as unsupported, with its children.",
    });
  }
  const properties = recordOf(record, "properties") ?? {};
  for (const [key, value] of entriesOf(properties)) {
    const isTitle = key === "title";
    checkRichText(value, { table, key: isTitle ? "properties.title" : "properties", id, findings, isVital: isTitle });
  }
  checkTextMoved(record, properties, id, findings);
  checkAddresses(record, properties, id, findings);
}

/** Since 2025 texts are kept a second time in another form. Once they are kept there alone, blocks would look empty. */
function checkTextMoved(record: WireRecord, properties: WireRecord, id: Id, findings: FindingCollector): void {
  const crdt = recordOf(record, "crdt_data");
  const title = crdt && recordOf(crdt, "title");
  if (!title || isWithText(fieldOf(properties, "title")) || !hasCharacters(title)) return;
  findings.note({
    table,
    key: "crdt_data.title",
    shape: "text that properties.title does not have",
    id,
    severity: "error",
    message: "The text of a block is only in a form that is not read.",
  });
}

function isWithText(title: unknown): boolean {
  return isList(title) ? title.length > 0 : toPlainText(title) !== "";
}

/** Whether any item holds characters that were not deleted; a deleted one has a negative length. */
function hasCharacters(title: WireRecord): boolean {
  return entriesOf(recordOf(title, "n") ?? {}).some(([, node]) => {
    const sequence = isRecord(node) ? recordOf(node, "s") : undefined;
    const items = sequence && fieldOf(sequence, "i");
    return isList(items) && items.some(isLiveItem);
  });
}

function isLiveItem(item: unknown): boolean {
  if (!isRecord(item)) return false;
  const { c: characters, l: length } = item;
  return typeof characters === "string" && characters !== "" && (typeof length !== "number" || length > 0);
}

/** Where blocks keep addresses of files and pictures. */
const addressKeys = ["bookmark_cover", "bookmark_icon", "display_source", "page_cover", "page_icon"] as const;

function checkAddresses(record: WireRecord, properties: WireRecord, id: Id, findings: FindingCollector): void {
  const format = recordOf(record, "format") ?? {};
  const addresses: readonly (readonly [string, string])[] = [
    ["properties.source", toPlainText(fieldOf(properties, "source"))],
    ...addressKeys.map((key) => [`format.${key}`, stringOf(format, key) ?? ""] as const),
  ];
  for (const [key, address] of addresses) {
    const part = unknownAddressPart(address);
    if (part === undefined) continue;
    findings.note({
      table,
      key,
      shape: nameOfAddressPart(part),
      id,
      severity: "warning",
      message: "The address of a file has a scheme or host that is not known.",
    });
  }
}

function nameOfAddressPart(part: string): string {
  return part.slice(0, 80);
}
