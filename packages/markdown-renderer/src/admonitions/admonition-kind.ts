import type { Color, Icon } from "@pagebridge/core-types";

/** Icons that say what kind of box stands around them. */
const kindsOfIcons: { readonly [kind: string]: string } = {
  abstract: "📋🗒📄",
  bug: "🐛🐞",
  danger: "🚨🔥⛔🛑☠💣⚡",
  example: "🧪🔬",
  failure: "❌✖",
  info: "ℹ",
  question: "❓❔🤔",
  quote: "💬🗨",
  success: "✅✔☑🎉",
  tip: "💡🔑",
  todo: "🎯📌",
  warning: "⚠🚧❗",
};

const kindsOfColors: { readonly [color: string]: string } = {
  blue: "info",
  green: "success",
  orange: "warning",
  red: "danger",
  yellow: "warning",
};

/** The kind of box that is nearest to a callout's icon, else to its colour. */
export function admonitionKind(icon: Icon | undefined, color: Color | undefined): string {
  // What follows the first character only chooses between text and picture.
  const sign = icon?.type === "emoji" ? String.fromCodePoint(icon.emoji.codePointAt(0) ?? 0) : "\0";
  const known = Object.entries(kindsOfIcons).find(([, signs]) => signs.includes(sign));
  return known?.[0] ?? kindsOfColors[color?.replace("_background", "") ?? ""] ?? "note";
}
