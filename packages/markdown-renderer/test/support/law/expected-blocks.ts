import { type Block, type Icon, plainText, type RichText } from "@pagebridge/core-types";
import type { Part, StyledCharacter } from "./content.js";
import { expectedCharacters, type TextView } from "./expected-text.js";
import type { Form, FormKind, LawFlavor, Loss } from "./law-flavor.js";
import type { Losses } from "./losses.js";

/** Under which rules blocks are expected. */
export interface Rules {
  readonly flavor: LawFlavor;
  readonly losses: Losses;
}

/** What a reader of blocks is to find: all that they say, but for what was reported as lost. */
export function expectedParts(blocks: readonly Block[], rules: Rules): readonly Part[] {
  const parts: Part[] = [];
  let list: { readonly ordered: boolean; readonly content: Part[] } | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "bulleted_list_item" && block.type !== "numbered_list_item" && block.type !== "to_do") {
      list = undefined;
      parts.push(...blockParts(block, rules));
      continue;
    }
    const ordered = block.type === "numbered_list_item";
    if (list?.ordered !== ordered) {
      list = { ordered, content: [] };
      const start = ordered ? firstNumber(blocks, index, rules) : undefined;
      parts.push(
        start === undefined
          ? { kind: "list", content: list.content }
          : { kind: "numbered list", says: { start }, content: list.content },
      );
    }
    list.content.push(itemPart(block, rules));
  }
  return parts;
}

type ItemBlock = Extract<Block, { type: "bulleted_list_item" | "numbered_list_item" | "to_do" }>;

function firstNumber(blocks: readonly Block[], index: number, rules: Rules): number {
  const block = blocks[index];
  const start = block?.type === "numbered_list_item" ? (block.listStartIndex ?? 1) : 1;
  return block !== undefined && rules.losses.isReported("list starts", block.id) ? 1 : start;
}

function itemPart(block: ItemBlock, rules: Rules): Part {
  const format = block.type === "numbered_list_item" ? (block.listFormat ?? "numbers") : "numbers";
  const lost = [
    ...colorLost(block, rules),
    ...(format === "numbers" ? [] : need("letters and Roman numerals", block, rules)),
  ];
  const own = paragraphOf(block.richText, block, rules);
  const inside = expectedParts(block.children, rules);
  if (block.type !== "to_do") return { kind: "item", content: [...lost, ...own, ...inside] };
  if (rules.losses.isReported("checkboxes", block.id)) {
    const sign = { character: block.checked ? "☑" : "☐", look: "" };
    const [line] = own;
    const characters = [sign, ...(line?.characters ? [{ character: " ", look: "" }, ...line.characters] : [])];
    return { kind: "item", content: [...lost, { kind: "paragraph", characters }, ...inside] };
  }
  const [line = { kind: "paragraph", characters: [] }] = own;
  return { kind: "task", says: { checked: block.checked }, content: [...lost, line, ...inside] };
}

function blockParts(block: Exclude<Block, ItemBlock>, rules: Rules): readonly Part[] {
  const inside = (): readonly Part[] => ("children" in block ? expectedParts(block.children, rules) : []);
  switch (block.type) {
    case "paragraph": {
      const lost = block.children.length > 0 ? need("indentation", block, rules) : [];
      return [...lost, ...colorLost(block, rules), ...paragraphOf(block.richText, block, rules), ...inside()];
    }
    case "heading": {
      const characters = lineOf(block.richText, block, rules);
      const line: readonly Part[] =
        characters.length === 0 ? [] : [{ kind: "heading", says: { level: block.level }, characters }];
      const unfolds = block.isToggleable && block.children.length > 0;
      const content = unfolds
        ? formed("toggleHeading", { block, line, content: inside() }, rules)
        : [...line, ...inside()];
      return [...colorLost(block, rules), ...content];
    }
    case "toggle":
      return own("toggle", block, rules);
    case "template":
      return [...need("template buttons", block, rules), ...own("template", block, rules)];
    case "callout":
      return own("callout", block, rules);
    case "quote": {
      const line = paragraphOf(block.richText, block, rules);
      const quote: readonly Part[] = isEmpty(block, line) ? [] : [{ kind: "quote", content: [...line, ...inside()] }];
      return [...colorLost(block, rules), ...quote];
    }
    case "code": {
      const language = languages[block.language] ?? block.language;
      const text = plainText(block.richText).replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
      return [{ kind: "code", says: { language, text } }, ...paragraphOf(block.caption, block, rules)];
    }
    case "equation": {
      const text = block.expression.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
      if (text.trim() === "") return [];
      const isCode = rules.flavor.blockEquation === "code" || rules.losses.isReported("equations", block.id);
      return [isCode ? { kind: "code", says: { language: "math", text } } : { kind: "math", says: { text } }];
    }
    case "divider":
      return [{ kind: "rule" }];
    case "table":
      return tableParts(block, rules);
    case "column_list": {
      const form = rules.flavor.forms.columns;
      const lost = form.form === "flow" && block.children.length > 1 ? need("columns", block, rules) : [];
      return [...lost, ...formed("columns", { block, line: [], content: inside() }, rules)];
    }
    case "column":
      return formed("column", { block, line: [], content: inside() }, rules);
    case "synced_block": {
      const kind = block.syncedFrom === undefined ? "synced" : "copy";
      const lost = rules.flavor.forms[kind].form === "tag" ? [] : need("synced content", block, rules);
      return [...lost, ...formed(kind, { block, line: [], content: inside() }, rules)];
    }
    case "tab": {
      const lost = rules.flavor.forms.tabs.form === "flow" ? need("tabs", block, rules) : [];
      const tabs = block.children.flatMap((tab) => (tab.type === "paragraph" ? own("tab", tab, rules) : []));
      return [...lost, ...formed("tabs", { block, line: [], content: tabs }, rules)];
    }
    default:
      return [{ kind: `${block.type}, of which the law says nothing` }];
  }
}

type TextBlock = Extract<Block, { type: "callout" | "paragraph" | "template" | "toggle" }>;

/** A block that holds blocks under a line of its own. */
function own(kind: FormKind, block: TextBlock, rules: Rules): readonly Part[] {
  const form = rules.flavor.forms[kind];
  const icon = "icon" in block ? block.icon : undefined;
  const lost = kind === "callout" && form.form === "quote" ? need("callouts", block, rules) : [];
  const inside = expectedParts(block.children, rules);
  if (form.form === "tag") return [...lost, ownTag(form, { block, icon, inside }, rules)];
  const sign = icon === undefined ? [] : plainCharacters(iconText(icon));
  const lines =
    form.form === "admonition"
      ? titled(kind, sign, block, rules)
      : [signed(sign, textOf(block.richText, block, rules))];
  const line = lines.filter(({ length }, index) => length > 0 || (index === 0 && form.form === "admonition"));
  const folded = form.form === "admonition" && form.isFolded ? need("toggles", block, rules) : [];
  const parts = { block, line: line.map((characters) => ({ kind: "paragraph", characters })), content: inside };
  return [...lost, ...folded, ...colorLost(block, rules), ...formed(kind, parts, rules)];
}

/** The title of an admonition, and what stands below it: a callout's text is no title when it goes over several lines. */
function titled(
  kind: FormKind,
  sign: readonly StyledCharacter[],
  block: TextBlock,
  rules: Rules,
): readonly (readonly StyledCharacter[])[] {
  const isLong = kind === "callout" && /[\r\n]/.test(plainText(block.richText).trim());
  return isLong ? [sign, textOf(block.richText, block, rules)] : [signed(sign, lineOf(block.richText, block, rules))];
}

function signed(sign: readonly StyledCharacter[], characters: readonly StyledCharacter[]): readonly StyledCharacter[] {
  const space = sign.length > 0 && characters.length > 0 ? plainCharacters(" ") : [];
  return [...sign, ...space, ...characters];
}

/** A pair of tags that says what it can in attributes. */
function ownTag(
  { label, name }: Extract<Form, { form: "tag" }>,
  {
    block,
    icon,
    inside,
  }: { readonly block: TextBlock; readonly icon: Icon | undefined; readonly inside: readonly Part[] },
  rules: Rules,
): Part {
  const { color, richText } = block;
  const isMarked = richText.some(({ annotations, link }) => annotations !== undefined || link !== undefined);
  const says = {
    ...(icon !== undefined && { icon: iconText(icon) }),
    ...(label !== undefined && { [label]: plainText(richText).replaceAll(/\s*[\r\n]\s*/g, " ") }),
    ...(color !== undefined && { color }),
  };
  const lost = label !== undefined && isMarked ? need("marks of labels", block, rules) : [];
  return {
    kind: `element ${name}`,
    ...(Object.keys(says).length > 0 && { says }),
    content: [...lost, ...(label === undefined ? paragraphOf(richText, block, rules) : []), ...inside],
  };
}

function plainCharacters(text: string): readonly StyledCharacter[] {
  return Array.from(text, (character) => ({ character, look: "" }));
}

function iconText(icon: Icon): string {
  return icon.type === "emoji" ? icon.emoji : icon.type === "icon" ? `:${icon.name}:` : "";
}

function formed(
  kind: FormKind,
  {
    block,
    content,
    line,
  }: { readonly block: Block; readonly line: readonly Part[]; readonly content: readonly Part[] },
  { flavor }: Rules,
): readonly Part[] {
  const form = flavor.forms[kind];
  switch (form.form) {
    case "flow":
      return [...line, ...content];
    case "quote":
      return isEmpty(block, line) ? [] : [{ kind: "quote", content: [...line, ...content] }];
    case "details":
      return [{ kind: "element details", content: [{ kind: "element summary", content: line }, ...content] }];
    case "admonition":
      return [{ kind: "admonition", says: { isFolded: form.isFolded }, content: [...line, ...content] }];
    case "tag": {
      const width =
        block.type === "column" && block.widthRatio !== undefined
          ? Number((block.widthRatio * 100).toFixed(2))
          : undefined;
      return [
        {
          kind: `element ${form.name}`,
          ...(width !== undefined && { says: { width: String(width) } }),
          content: [...line, ...content],
        },
      ];
    }
  }
}

/** A quotation without anything in it shows nothing. */
function isEmpty(block: Block, line: readonly Part[]): boolean {
  return line.length === 0 && "children" in block && block.children.length === 0;
}

function tableParts(block: Extract<Block, { type: "table" }>, rules: Rules): readonly Part[] {
  const lost = block.hasRowHeader ? need("header columns", block, rules) : [];
  const cells = block.rows.map((row) => row.cells.map((cell) => lineOf(cell, row, rules)));
  if (rules.flavor.table === "html") return [...lost, htmlTable(cells, block.hasColumnHeader)];
  const [first = []] = cells;
  return [
    ...lost,
    ...(block.hasColumnHeader ? [] : need("headerless tables", block, rules)),
    { kind: "table", content: (block.hasColumnHeader ? cells : [first.map(() => []), ...cells]).map(rowPart) },
  ];
}

function rowPart(cells: readonly Part["characters"][]): Part {
  return { kind: "row", content: cells.map((characters = []) => ({ kind: "cell", characters })) };
}

function htmlTable(rows: readonly (readonly Part["characters"][])[], hasHeader: boolean): Part {
  const content = rows.map((cells, index): Part => {
    const kind = hasHeader && index === 0 ? "element th" : "element td";
    return {
      kind: "element tr",
      content: cells.map((characters = []) => ({
        kind,
        content: characters.length === 0 ? [] : [{ kind: "paragraph", characters }],
      })),
    };
  });
  return { kind: "element table", content };
}

const languages: { readonly [language: string]: string } = { "plain text": "", "visual basic": "vb" };

/** Nothing if a loss was reported, else a part that is equal to nothing. */
function need(loss: Loss, { id }: { readonly id: string }, { losses }: Rules): readonly Part[] {
  return losses.isReported(loss, id) ? [] : [{ kind: `not reported: ${loss}` }];
}

function colorLost(block: { readonly id: string; readonly color?: string }, rules: Rules): readonly Part[] {
  return block.color === undefined ? [] : need("colours of blocks", block, rules);
}

function textOf(
  richText: RichText,
  { id }: { readonly id: string },
  rules: Rules,
): ReturnType<typeof expectedCharacters> {
  const view: TextView = { ...rules, id };
  return expectedCharacters(richText, view);
}

function lineOf(
  richText: RichText,
  { id }: { readonly id: string },
  rules: Rules,
): ReturnType<typeof expectedCharacters> {
  return expectedCharacters(richText, { ...rules, id, isLine: true });
}

function paragraphOf(richText: RichText, block: { readonly id: string }, rules: Rules): readonly Part[] {
  const characters = textOf(richText, block, rules);
  return characters.length === 0 ? [] : [{ kind: "paragraph", characters }];
}
