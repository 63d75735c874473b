import type { Placeholder } from "../blocks/placeholders.js";
import { html } from "../nodes/nodes.js";
import { appAddress } from "../url/page-address.js";
import { voidTag } from "./tag.js";

/** A tag that says what stood here, and where it can be seen. */
export const unknownTag: Placeholder = (_message, { id }, sourceType) =>
  html(voidTag("unknown", { url: id && appAddress(id), alt: sourceType }));
