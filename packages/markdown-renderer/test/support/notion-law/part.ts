import type { Color, Icon } from "@pagebridge/core-types";
import type { Part } from "../law/content.js";
import type { NotionKind } from "../notion-dialect/tree.js";
import type { NotionLoss, NotionLosses } from "./losses.js";

/** A part, with all that the other side has. */
export function part(
  kind: NotionKind,
  says: NonNullable<Part["says"]> = {},
  characters: NonNullable<Part["characters"]> = [],
  content: readonly Part[] = [],
): Part {
  return { kind, says, characters, content };
}

/** What an attribute says about a colour. */
export function colorOf(color: Color | undefined): { readonly color?: string } {
  return color === undefined ? {} : { color: color.replace("_background", "_bg") };
}

/** What an attribute says about an icon. */
export function iconOf(icon: Icon | undefined): { readonly icon?: string } {
  if (icon?.type === "emoji") return { icon: icon.emoji };
  return icon?.type === "icon" ? { icon: `:${icon.name}:` } : {};
}

/** Nothing if a loss was reported, else a part that is equal to nothing. */
export function need(loss: NotionLoss, id: string, losses: NotionLosses): readonly Part[] {
  return losses.wasReported(loss, id) ? [] : [{ kind: `not reported: ${loss}` }];
}
