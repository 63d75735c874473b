import type { PropertyValue } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { titleLink } from "../blocks/title-link.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing } from "../nodes/nodes.js";
import { checkedLink } from "../url/checked-link.js";
import { fileLink } from "../url/file-link.js";
import { factText } from "./fact-text.js";
import { isList, type PropertyContent, propertyContent, propertyScope } from "./property-content.js";

/** The value of a property as the content of a table cell. Nothing is written for an empty value. */
export function propertyPhrasing(property: PropertyValue, scope: Scope): readonly PhrasingContent[] {
  const inner = propertyScope(property, scope);
  return contentPhrasing(propertyContent(property, inner), inner);
}

function contentPhrasing(content: PropertyContent, scope: Scope): readonly PhrasingContent[] {
  const plain = (text: string): PhrasingContent[] => plainPhrasing(text, scope, "line");
  if (typeof content === "boolean") return plain(content ? "Yes" : "No");
  if (typeof content !== "object") return plain(String(content ?? ""));
  if (isList(content)) {
    const parts = content.map((part) => contentPhrasing(part, scope));
    return joinPhrasing(parts, ", ");
  }
  if ("target" in content) return checkedLink(content.target, plain(content.text), scope);
  if ("file" in content) return fileLink(content.file, "property", scope);
  if ("pageId" in content) return titleLink(content.pageId, "page", "", scope);
  if ("richText" in content) return toPhrasing(content.richText, scope, "line");
  return plain(factText(content));
}
