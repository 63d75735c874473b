import type { FlavorName } from "../../shared/api.js";
import type { ChoiceOption } from "../dom/choice.js";

const labels: { readonly [Name in FlavorName]: string } = {
  commonmark: "CommonMark",
  gfm: "GitHub",
  mdx: "MDX",
  notion: "Notion",
  obsidian: "Obsidian",
};

/** The dialects to choose from, with what people call them. */
export function flavorChoices(offered: readonly FlavorName[]): readonly ChoiceOption[] {
  return offered.map((value) => ({ value, label: labels[value] }));
}

/** The dialect of that name, or the first one when it is not offered. */
export function toFlavor(value: string, offered: readonly FlavorName[]): FlavorName {
  return offered.find((flavor) => flavor === value) ?? offered[0] ?? "gfm";
}
