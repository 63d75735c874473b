import type { RichText } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { sectionHeading } from "./section-heading.js";

/** How the title of a page or database is written. */
export interface TitleInput {
  readonly scope: Scope;
  /** Used when it has no title of its own. */
  readonly fallbackTitle?: string;
  /** Whether the title is written. @default "heading" */
  readonly title?: "heading" | "none" | undefined;
}

/** A title as the heading above everything else. */
export function titlePieces(own: RichText, { fallbackTitle = "", scope, title }: TitleInput): readonly Piece[] {
  const content = toPhrasing(own, scope, "line");
  if (title === "none") return [];
  return sectionHeading(1, content.length > 0 ? content : plainPhrasing(fallbackTitle, scope, "line"), scope);
}
