import { assertNever, type Cover, type Icon } from "@pagebridge/core-types";
import type { EncodeContext } from "../encode-context.js";
import type { Wire } from "../wire.js";
import { encodeFileUrl } from "./file.js";

/** An icon as `page_icon` has it: an emoji, or an address of one of the kinds that the app knows. */
export function encodeIcon(icon: Icon, context: EncodeContext): string;
export function encodeIcon(icon: Icon | undefined, context: EncodeContext): string | undefined;
export function encodeIcon(icon: Icon | undefined, { spaceId }: EncodeContext): string | undefined {
  switch (icon?.type) {
    case undefined:
      return undefined;
    case "emoji":
      return icon.emoji;
    case "file":
      return encodeFileUrl(icon.file);
    case "icon":
      return `/icons/${icon.name}_${icon.color ?? "gray"}.svg`;
    case "custom_emoji":
      return `notion://custom_emoji/${spaceId}/${icon.customEmoji.id}`;
    case "unsupported":
      return `notion://${icon.sourceType}`;
    default:
      return assertNever(icon, "icon");
  }
}

/** A cover as the `format` of a page or of a database block has it. */
export function encodeCover(cover: Cover | undefined): Wire {
  return {
    page_cover: cover && encodeFileUrl(cover.file),
    page_cover_position: cover?.position,
  };
}
