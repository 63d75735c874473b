import type { Row, ViewCover } from "@pagebridge/core-types";
import { imageAddress } from "../../shared/image-address.js";
import { element } from "../dom/element.js";
import { drawGrouped } from "./draw-grouped.js";
import { drawDetails, drawTitle } from "./draw-value.js";
import { propertyOf, rowTitle } from "./property-text.js";
import { shownProperties, type ViewContext } from "./view-context.js";

/** Draws a gallery view. A card without a picture shows its icon or first letter. */
export function drawGallery(context: ViewContext): HTMLElement {
  const { readId, titles, view } = context;
  const properties = shownProperties(context);
  const cover = view.type === "gallery" ? view.configuration?.cover : undefined;
  return drawGrouped(context, (rows) =>
    element(
      "ul",
      { class: "gallery" },
      ...rows.map((row) =>
        element("li", {}, drawCover(row, cover, readId), drawTitle(row), drawDetails(row, properties, titles)),
      ),
    ),
  );
}

function drawCover(row: Row, cover: ViewCover | undefined, readId: string): HTMLElement {
  const url = coverUrl(row, cover);
  const holder = element("div", { class: "cover", "aria-hidden": "true" });
  if (url === undefined) {
    holder.append(row.icon?.type === "emoji" ? row.icon.emoji : rowTitle(row).slice(0, 1));
  } else {
    holder.append(element("img", { src: imageAddress(readId, url), alt: "", loading: "lazy", decoding: "async" }));
  }
  return holder;
}

function coverUrl(row: Row, cover: ViewCover | undefined): string | undefined {
  if (cover?.type === "property" && cover.propertyId !== undefined) {
    const value = propertyOf(row, cover.propertyId);
    return value?.type === "files" ? value.files[0]?.url : undefined;
  }
  return cover?.type === "page_cover" ? row.cover?.file.url : undefined;
}
