import type { Icon } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportDetails, reportUnwritten } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "./phrasing.js";

/** An icon as text: an emoji as itself, a named one as `:name:`. A picture, and an unknown one, is reported and left out. */
export function iconText(icon: Icon, scope: Scope): string | undefined {
  switch (icon.type) {
    case "emoji":
      return icon.emoji;
    case "custom_emoji":
      reportUnwritten(icon.customEmoji, ["url"], scope);
      return `:${icon.customEmoji.name ?? icon.customEmoji.id}:`;
    case "icon":
      reportUnwritten(icon, ["color"], scope);
      return `:${icon.name}:`;
    case "file":
    case "unsupported":
      reportDetails(["icon"], scope);
      return undefined;
  }
}

/** An icon as the content of a line. */
export function iconPhrasing(icon: Icon, scope: Scope): readonly PhrasingContent[] {
  const text = iconText(icon, scope);
  return text === undefined ? [] : plainPhrasing(text, scope, "line");
}
