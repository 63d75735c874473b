import type { Database, Page } from "@pagebridge/core-types";
import type { ElementContent, Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { blocksToHast } from "./blocks-to-hast.js";
import { createScope } from "./html-scope.js";
import { databaseRowsMarked } from "./mark-rows.js";
import { element } from "./nodes.js";
import { ownContent } from "./own-content.js";
import { pictureOfCover, pictureOfIcon } from "./pictures.js";
import { schema } from "./schema.js";
import { withSafeAddresses } from "./with-safe-addresses.js";

/**
 * Writes a page or database as HTML that may be put into the demo's page as it is: what is not in the schema is not in it, pictures
 * lead to this server, and each block carries its id in `data-block`.
 */
export function renderHtml(content: Database | Page, readId: string): string {
  const scope = createScope(readId, content);
  const children: readonly ElementContent[] = [
    element("header", { dataBlock: content.id, className: ["page-head"] }, [
      ...pictureOfCover(content.cover, scope),
      ...pictureOfIcon(content.icon, scope),
      ...head(content, scope),
    ]),
    ...blocksToHast(content.children ?? [], scope),
  ];
  const root: Root = { type: "root", children: [...children] };
  return toHtml(sanitize(withSafeAddresses(root), schema));
}

function head(content: Database | Page, scope: ReturnType<typeof createScope>): readonly ElementContent[] {
  if (content.object === "page") {
    const { children: _children, discussions: _discussions, ...rest } = content;
    return ownContent(rest, scope);
  }
  const { children: _children, ...rest } = content;
  return databaseRowsMarked(ownContent(rest, scope), content);
}
