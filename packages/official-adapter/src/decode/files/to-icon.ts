import type { FileReference, Icon, NativeIconColor } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { fieldOf, isRecord, readFields, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toCustomEmoji } from "./to-custom-emoji.js";
import { toFile } from "./to-file.js";

const nativeColors: readonly NativeIconColor[] = [
  "blue",
  "brown",
  "gray",
  "green",
  "lightgray",
  "orange",
  "pink",
  "purple",
  "red",
  "yellow",
];

const kinds = ["emoji", "custom_emoji", "external", "file", "icon"];

/** Reads an icon of any of the five kinds; undefined for null. A kind that has no name here is kept by its name and reported. */
export function toIcon(wire: unknown, context: DecodeContext, reference?: FileReference): Icon | undefined {
  if (wire === undefined || wire === null) return undefined;
  const fields = readFields(wire, context);
  const { record } = fields;
  const type = iconType(record);
  switch (type) {
    case "emoji": {
      const emoji = fields.text("emoji");
      return emoji === undefined ? unsupported(type, context) : { type, emoji };
    }
    case "custom_emoji": {
      const customEmoji = toCustomEmoji(fieldOf(record, type), context);
      return customEmoji ? { type, customEmoji } : unsupported(type, context);
    }
    case "external":
    case "file": {
      const file = toFile(record, context, { ...(reference && { reference }) });
      return file && { type: "file", file };
    }
    case "icon": {
      const native = readFields(fieldOf(record, type), context);
      const name = native.text("name");
      const color = native.word("color", nativeColors);
      return name === undefined ? unsupported(type, context) : { type, name, ...(color && { color }) };
    }
    default:
      return unsupported(type ?? "unknown", context);
  }
}

function iconType(record: WireRecord): string | undefined {
  return (
    stringOf(record, "type") ??
    kinds.find((kind) => isRecord(fieldOf(record, kind)) || stringOf(record, kind) !== undefined)
  );
}

function unsupported(sourceType: string, context: DecodeContext): Icon {
  context.report({
    code: "unsupported_object",
    message: "An icon is of a kind or form that has no name here.",
    sourceType,
  });
  return { type: "unsupported", sourceType };
}
