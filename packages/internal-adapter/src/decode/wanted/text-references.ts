import type { Id } from "@pagebridge/core-types";
import { entriesOf, isList, oneOf, recordOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** A record that a text mentions and that its reader shows something of. */
export interface TextReference {
  readonly table: "block" | "bot" | "collection" | "custom_emoji" | "notion_user" | "team";
  readonly id: Id;
  readonly spaceId?: Id;
  /** Present when its title alone is shown: that of a page, database or data source. */
  readonly isTitle?: true;
}

const tableOfCode: ReadonlyMap<unknown, TextReference["table"]> = new Map<unknown, TextReference["table"]>([
  ["ce", "custom_emoji"],
  ["eoi", "block"],
  ["p", "block"],
  ["r", "bot"],
  ["u", "notion_user"],
]);

/** What the texts of a block or row mention, in any of its properties. */
export function referencesInTexts(record: WireRecord): readonly TextReference[] {
  return entriesOf(recordOf(record, "properties") ?? {}).flatMap(([, text]) => referencesIn(text));
}

/** What one text mentions. Dates need no record. */
export function referencesIn(text: unknown): readonly TextReference[] {
  if (!isList(text)) return [];
  return text.flatMap((span) => {
    const marks = isList(span) && isList(span[1]) ? span[1] : [];
    return marks.flatMap((mark) => {
      if (!isList(mark)) return [];
      const [code, payload, space] = mark;
      const table = code === "‣" ? pointedTable(payload) : tableOfCode.get(code);
      const [id, spaceId] = [toId(isList(payload) ? payload[1] : payload), toId(space)];
      if (table === undefined || id === undefined) return [];
      const isTitle = code === "p" || table === "collection";
      return [{ table, id, ...(spaceId !== undefined && { spaceId }), ...(isTitle && { isTitle }) }];
    });
  });
}

/** `[table, id]`, the way in which the app can point at anything. */
function pointedTable(pointer: unknown): TextReference["table"] | undefined {
  const [table] = isList(pointer) ? pointer : [];
  return oneOf(["collection", "team"], table);
}
