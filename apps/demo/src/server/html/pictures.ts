import type { Cover, Icon } from "@pagebridge/core-types";
import type { Element } from "hast";
import { imageAddress } from "../../shared/image-address.js";
import type { HtmlScope } from "./html-scope.js";
import { element, text } from "./nodes.js";

/** An icon, as the character or the picture that it is. */
export function pictureOfIcon(icon: Icon | undefined, { readId }: HtmlScope): readonly Element[] {
  switch (icon?.type) {
    case "emoji":
      return [element("span", { className: ["icon"] }, [text(icon.emoji)])];
    case "file":
      return [picture(imageAddress(readId, icon.file.url), "icon")];
    case "custom_emoji":
      return icon.customEmoji.url === undefined ? [] : [picture(imageAddress(readId, icon.customEmoji.url), "icon")];
    default:
      return [];
  }
}

/** The picture at the top of a page. */
export function pictureOfCover(cover: Cover | undefined, { readId }: HtmlScope): readonly Element[] {
  return cover ? [picture(imageAddress(readId, cover.file.url), "cover")] : [];
}

function picture(src: string, className: string): Element {
  return element("img", { src, alt: "", className: [className] });
}
