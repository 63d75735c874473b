import type { FileReference, Icon, NativeIconColor } from "@pagebridge/core-types";
import { oneOf, toId } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import type { FileHolder } from "./proxy-url.js";
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

/** What is known about an icon besides itself. */
export interface IconSurroundings {
  /** The record that shows the icon. */
  readonly holder: FileHolder;
  /** Where a fresh URL can be asked for; only files that Notion hosts need one. */
  readonly reference?: FileReference;
}

/**
 * Reads an icon: an emoji, an address of a picture, `/icons/<name>_<colour>.svg` for Notion's own set, or
 * `notion://custom_emoji/<space>/<id>`. Undefined when there is none.
 */
export function toIcon(wire: unknown, surroundings: IconSurroundings, context: InternalContext): Icon | undefined {
  if (wire === undefined || wire === null || wire === "") return undefined;
  if (typeof wire !== "string") {
    context.report({ code: "invalid_value", message: "An icon is not a text; it is left out." });
    return undefined;
  }
  const emojiId = customEmojiOf(wire)?.id;
  if (emojiId !== undefined) return { type: "custom_emoji", customEmoji: toCustomEmoji(emojiId, context) };
  if (wire.startsWith("notion:")) return unsupported(wire, context);
  const native = nativeIcon(wire);
  if (native) return native;
  if (!isAddress(wire)) return { type: "emoji", emoji: wire };
  const file = toFile(wire, surroundings, context);
  return file && { type: "file", file };
}

/** The emoji that an icon of the form `notion://custom_emoji/<space>/<id>` names. */
export function customEmojiOf(icon: string): { readonly id: string; readonly spaceId?: string } | undefined {
  const [space, id] = /^notion:\/\/custom_emoji\/(?:([^/]+)\/)?([^/]+)$/.exec(icon)?.slice(1) ?? [];
  const [emojiId, spaceId] = [toId(id), toId(space)];
  return emojiId === undefined ? undefined : { id: emojiId, ...(spaceId !== undefined && { spaceId }) };
}

const nativePath = /^(?:https:\/\/(?:(?:www|app)\.)?notion\.(?:so|com))?\/icons\/([^/?#]+)\.svg(?:\?[^#]*)?$/;

function nativeIcon(address: string): Icon | undefined {
  const file = nativePath.exec(address)?.[1];
  if (file === undefined) return undefined;
  const end = file.lastIndexOf("_");
  const color = end === -1 ? undefined : oneOf(nativeColors, file.slice(end + 1));
  return color && end > 0 ? { type: "icon", name: file.slice(0, end), color } : { type: "icon", name: file };
}

/** Emoji hold neither a slash nor the colon of a scheme. */
function isAddress(icon: string): boolean {
  return icon.includes("/") || /^[a-z][a-z0-9+.-]*:/i.test(icon);
}

function unsupported(icon: string, context: InternalContext): Icon {
  const sourceType = /^notion:\/\/([\w-]{1,40})/.exec(icon)?.[1] ?? "notion";
  context.report({
    code: "unsupported_object",
    message: "An icon is of a kind or form that has no name here.",
    sourceType,
  });
  return { type: "unsupported", sourceType };
}
