import { type Color, plainText, type RichText } from "@pagebridge/core-types";
import { type Container, type Holder, inside, isEmpty } from "../blocks/container.js";
import { reportColor } from "../blocks/report-color.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconText } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { html, paragraph } from "../nodes/nodes.js";
import { type Attributes, closeTag, openTag, tagLine, voidTag } from "./tag.js";

/** How a dialect puts tags down. */
interface TagStyle {
  /** What colours are called in attributes. */
  readonly colorName: (color: Color) => string;
  /** Whether blank lines part tags from what is inside. */
  readonly isTight: boolean;
  /** What stands where an own text is expected and there is none. */
  readonly emptyLine?: string;
}

/** What is particular to one tag. */
interface TagOptions {
  /** The attribute that holds the own text. Absent means that it stands behind the opening tag. */
  readonly label?: string;
  /** Whether it is a part of another container, and stands right below the part before it. */
  readonly isPart?: true;
  /** Whether an empty one is a tag without an end, where these are not common. */
  readonly isVoid?: true;
  /** Whether the tag has no room for a colour. */
  readonly hasNoColor?: true;
  /** The form of those that have neither colour nor anything inside. */
  readonly otherwise?: Container | undefined;
}

/** Makes pairs of tags around the own text and what is inside. */
export function tagsIn({ colorName, emptyLine, isTight }: TagStyle): (name: string, options?: TagOptions) => Container {
  return (name, { hasNoColor, isPart, isVoid, label, otherwise } = {}) =>
    (holder, scope) => {
      const { color } = holder;
      if (otherwise !== undefined && color === undefined && isEmpty(holder)) {
        const [first, ...others] = otherwise(holder, scope);
        if (first !== undefined && first.type !== "nested") return [first, ...others];
      }
      const attributes = attributesOf(holder, label, scope);
      const own = label === undefined ? ownText(holder, scope) : undefined;
      if (hasNoColor) reportColor(color, scope);
      const all: Attributes = { ...attributes, color: color && !hasNoColor ? colorName(color) : undefined };
      const glue = isTight && isPart ? "both" : undefined;
      const isBare = (own === undefined || own.length === 0) && isEmpty(holder);
      if (isBare && (!isTight || isVoid)) return [tagLine(voidTag(name, all), glue)];
      const empty = emptyLine === undefined ? [] : [html(emptyLine)];
      return [
        tagLine(openTag(name, all), isTight ? (glue ?? "after") : undefined),
        ...(own === undefined ? [] : own.length > 0 ? [paragraph(own)] : empty),
        ...inside(holder),
        tagLine(closeTag(name), isTight ? (glue ?? "before") : undefined),
      ];
    };
}

/** Whether a text is more than one line. */
export function isSplit(richText: RichText): boolean {
  return /[\r\n]/.test(plainText(richText));
}

function ownText({ level, richText }: Holder, scope: Scope) {
  if (richText === undefined) return undefined;
  return toPhrasing(richText, scope, level === undefined || isSplit(richText) ? "paragraph" : "line");
}

function attributesOf(
  { attributes, icon, richText = [] }: Holder,
  label: string | undefined,
  scope: Scope,
): Attributes {
  const said = { icon: icon && iconText(icon, scope), ...attributes };
  if (label === undefined) return said;
  if (richText.some(({ annotations, link }) => annotations !== undefined || link !== undefined))
    reportApproximation(scope, "Marks and links in the label of a tab are not written.");
  return { ...said, [label]: plainText(richText) };
}
