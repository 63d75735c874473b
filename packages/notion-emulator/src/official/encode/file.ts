import type { Cover, CustomEmoji, File, Icon } from "@pagebridge/core-types";
import type { EncodeContext, Wire } from "./context.js";

const hostedScheme = "notion-file:";

/** A file as `{type, [type]: …}`. A hosted file gets a fresh signed URL; a block without a file has an empty external one. */
export function encodeFile(file: File | undefined, context: EncodeContext): Wire {
  if (!file) return { type: "external", external: { url: "" } };
  if (file.type === "external") return { type: "external", external: { url: file.url } };
  const path = file.url.startsWith(hostedScheme) ? file.url.slice(hostedScheme.length) : undefined;
  const signed = path === undefined ? undefined : context.signFile(path);
  return {
    type: "file",
    file: { url: signed?.url ?? file.url, expiry_time: signed?.expiryTime ?? file.expiresAt ?? null },
  };
}

/** The name of a file: its own, or the last part of its address. */
export function fileName(file: File | undefined): string {
  if (!file) return "";
  if (file.name !== undefined) return file.name;
  const path = file.url.replace(hostedScheme, "").split(/[?#]/)[0] ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A cover, or null. */
export function encodeCover(cover: Cover | undefined, context: EncodeContext): Wire | null {
  return cover ? encodeFile(cover.file, context) : null;
}

/** An icon, or null. */
export function encodeIcon(icon: Icon | undefined, context: EncodeContext): Wire | null {
  switch (icon?.type) {
    case undefined:
      return null;
    case "emoji":
      return { type: "emoji", emoji: icon.emoji };
    case "file":
      return encodeFile(icon.file, context);
    case "custom_emoji":
      return { type: "custom_emoji", custom_emoji: encodeCustomEmoji(icon.customEmoji, context) };
    case "icon":
      return { type: "icon", icon: { name: icon.name, color: icon.color ?? "gray" } };
    case "unsupported":
      return { type: icon.sourceType, [icon.sourceType]: {} };
  }
}

/** A custom emoji; the workspace's own entry fills in what the value leaves out. */
export function encodeCustomEmoji(emoji: CustomEmoji, context: EncodeContext): Wire {
  const known = context.index.customEmojis.get(emoji.id);
  const name = emoji.name ?? known?.name;
  const url = emoji.url ?? known?.url;
  return {
    id: emoji.id,
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url: hostedUrl(url, context) }),
  };
}

function hostedUrl(url: string, context: EncodeContext): string {
  return url.startsWith(hostedScheme) ? context.signFile(url.slice(hostedScheme.length)).url : url;
}
