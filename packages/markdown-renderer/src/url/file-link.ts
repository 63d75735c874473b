import type { File } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import type { FileUrlContext } from "../options.js";
import { checkedLink } from "./checked-link.js";
import { fileAddress, fileLabel } from "./file-address.js";

/** A link to a file that shows its name. */
export function fileLink(file: File, kind: FileUrlContext["kind"], scope: Scope): readonly PhrasingContent[] {
  return checkedLink(fileAddress(file, kind, scope), plainPhrasing(fileLabel(file), scope, "line"), scope);
}
