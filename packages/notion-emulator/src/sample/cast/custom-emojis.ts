import type { CustomEmoji, CustomEmojiIcon } from "@pagebridge/core-types";
import { sampleId } from "../makers/sample-id.js";

const names = ["gull", "lantern", "soggy-sandwich"];

/** The workspace's own emoji. */
export function customEmojis(): readonly CustomEmoji[] {
  return names.map(customEmoji);
}

/** One of the workspace's own emoji, by its name. */
export function customEmoji(name: string): CustomEmoji {
  return { id: sampleId("emoji", name), name, url: `https://emoji.lanternquay.example/${name}.png` };
}

/** The same, as icon. */
export function customEmojiIcon(name: string): CustomEmojiIcon {
  return { type: "custom_emoji", customEmoji: customEmoji(name) };
}
