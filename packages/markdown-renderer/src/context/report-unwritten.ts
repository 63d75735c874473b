import type { Block, Mention } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "./scope.js";

/** What no dialect says of a kind of block or mention: how it looks, and what a service says of what it shows. */
const unwritten: { readonly [Type in Block["type"] | Mention["type"]]?: readonly string[] } = {
  bookmark: ["iconUrl", "coverUrl"],
  bulleted_list_item: ["bulletFormat"],
  code: ["wrap", "previewFormat"],
  embed: ["layout", "author", "provider", "iframeUrl", "iconUrl", "thumbnailUrl"],
  image: ["layout"],
  link_mention: [
    "author",
    "provider",
    "iframeUrl",
    "iconUrl",
    "thumbnailUrl",
    "description",
    "height",
    "padding",
    "paddingTop",
  ],
  link_preview: ["provider", "attributes"],
  meeting_notes: ["status", "isFullPage"],
  pdf: ["layout"],
  quote: ["size"],
  video: ["layout", "author", "provider", "iframeUrl"],
};

/** Reports, as one loss, what is not written of a block or mention whatever the dialect. */
export function reportKind(thing: Block | Mention, scope: Scope): void {
  const names = unwritten[thing.type];
  if (names !== undefined) reportUnwritten(thing, names, scope);
  if (thing.type === "date") reportUnwritten(thing.date, ["dateFormat", "timeFormat", "reminder"], scope);
  if (thing.type === "custom_emoji") reportUnwritten(thing.customEmoji, ["url"], scope);
}

/** Reports, as one loss, which of these parts of something are there and are not written. */
export function reportUnwritten(thing: object, names: readonly string[], scope: Scope): void {
  // Every block comes this way, and hardly any has such a part.
  if (!names.some((name) => name in thing)) return;
  const present = names.filter((name) => Reflect.get(thing, name));
  if (present.length > 0) reportDetails(present, scope);
}

/** Reports that the details with these names are not written, as one loss; nothing for none. */
export function reportDetails(names: Iterable<string>, scope: Scope): void {
  const list = Array.from(new Set(names), camelToWords);
  if (list.length > 0) reportApproximation(scope, `Some details are not written: ${list.join(", ")}.`);
}

/** A name of the model in words: `coverSize` → `cover size`. */
export function camelToWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
