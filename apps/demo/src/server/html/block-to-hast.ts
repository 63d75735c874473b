import { type Block, childBlocks } from "@pagebridge/core-types";
import type { Element, ElementContent, Properties } from "hast";
import type { HtmlScope } from "./html-scope.js";
import { element, text } from "./nodes.js";
import { line, ownContent } from "./own-content.js";
import { pictureOfIcon } from "./pictures.js";
import { tableToHast } from "./table-to-hast.js";

/** Writes what is inside a block. */
export type WriteBlocks = (blocks: readonly Block[], scope: HtmlScope) => readonly ElementContent[];

/** Writes a block, with its id on the outermost element. */
export function blockToHast(block: Block, scope: HtmlScope, write: WriteBlocks): Element {
  const properties: Properties = { dataBlock: block.id, className: classesOf(block) };
  const inside = (): readonly ElementContent[] => write(childBlocks(block), scope);
  switch (block.type) {
    case "heading": {
      const heading = element(`h${Math.min(6, block.level + 1)}`, {}, line(block.richText, block.id, scope));
      if (block.isToggleable) {
        return element("details", { ...properties, open: true }, [element("summary", {}, [heading]), ...inside()]);
      }
      return element("div", properties, [heading, ...inside()]);
    }
    case "toggle":
    case "template":
      return element("details", properties, [
        element("summary", {}, line(block.richText, block.id, scope)),
        ...inside(),
      ]);
    case "quote":
      return element("blockquote", properties, [...paragraph(block.richText, block.id, scope), ...inside()]);
    case "callout":
      return element("div", properties, [
        ...pictureOfIcon(block.icon, scope),
        element("div", { className: ["callout-body"] }, [...paragraph(block.richText, block.id, scope), ...inside()]),
      ]);
    case "bulleted_list_item":
    case "numbered_list_item":
      return element("li", properties, [...line(block.richText, block.id, scope), ...inside()]);
    case "to_do": {
      const box = element("input", { type: "checkbox", disabled: true, checked: block.checked });
      const label = element("span", { className: ["to-do-text"] }, line(block.richText, block.id, scope));
      return element("li", properties, [box, text(" "), label, ...inside()]);
    }
    case "table":
      return tableToHast(block, properties, scope);
    case "tab":
      return element(
        "div",
        properties,
        block.children.map((tab) => tabToHast(tab, scope, write)),
      );
    case "meeting_notes": {
      const sections = block.sections.map(({ id, kind, children }) =>
        element("section", { dataBlock: id, className: ["section"] }, [
          element("p", { className: ["section-name"] }, [text(kind)]),
          ...write(children, scope),
        ]),
      );
      const own = ownContent([{ ...block, sections: [], children: [] }], scope);
      return element("div", properties, [...own, ...sections, ...write(block.children, scope)]);
    }
    case "table_of_contents":
      return element(
        "ul",
        properties,
        scope.headings.map((heading) =>
          element("li", { className: [`level-${heading.level}`], dataTarget: heading.id }, [text(heading.text)]),
        ),
      );
    case "column":
    case "column_list":
    case "synced_block":
      return element("div", properties, inside());
    case "paragraph": {
      const nested = inside();
      return element("div", properties, [
        ...paragraph(block.richText, block.id, scope),
        ...(nested.length > 0 ? [element("div", { className: ["indented"] }, nested)] : []),
      ]);
    }
    default:
      return element("div", properties, [...ownContent([withoutInside(block)], scope), ...inside()]);
  }
}

function tabToHast(tab: Block, scope: HtmlScope, write: WriteBlocks): Element {
  if (tab.type !== "paragraph") return blockToHast(tab, scope, write);
  return element("section", { dataBlock: tab.id, className: ["tab"] }, [
    element("p", { className: ["section-name"] }, [
      ...pictureOfIcon(tab.icon, scope),
      ...line(tab.richText, tab.id, scope),
    ]),
    ...write(tab.children, scope),
  ]);
}

function paragraph(...[richText, id, scope]: Parameters<typeof line>): readonly ElementContent[] {
  const content = line(richText, id, scope);
  return content.length === 0 ? [] : [element("p", {}, content)];
}

/** The block alone. What is inside of it is written by itself, so that it carries its own id. */
function withoutInside(block: Block): Block {
  if (block.type === "child_page") {
    const { page: _page, ...rest } = block;
    return rest;
  }
  return "children" in block ? { ...block, children: [] } : block;
}

function classesOf(block: Block): string[] {
  const classes = ["block", `block-${block.type}`];
  if ("color" in block && typeof block.color === "string") classes.push(`color-${block.color}`);
  if (block.type === "to_do" && block.checked) classes.push("is-checked");
  return classes;
}
