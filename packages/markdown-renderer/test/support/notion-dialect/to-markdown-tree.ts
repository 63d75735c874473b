import type { Image, PhrasingContent, Root } from "mdast";
import { type CompileContext, fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import { isLiteralElement, isTag, readTag } from "./read-tag.js";
import { tagRules } from "./tags.js";

type Extension = ReturnType<typeof math>;
type Construct = Exclude<NonNullable<Extension["text"]>[string], readonly unknown[] | undefined>;
type Tokenizer = Construct["tokenize"];
type State = Parameters<Tokenizer>[1];

/** Plain Markdown, and the captions of pictures with the marks that the tree itself does not keep. */
interface MarkdownTree {
  readonly root: Root;
  readonly captions: ReadonlyMap<Image, readonly PhrasingContent[]>;
}

/**
 * Parses the plain Markdown of the dialect: CommonMark, with the tables, task lists and struck through text of GFM, and
 * equations between dollar signs. Tags, the names of emoji and citations are left as `html` nodes, to be understood later.
 */
export function toMarkdownTree(text: string): MarkdownTree {
  const captions = new Map<Image, readonly PhrasingContent[]>();
  const root = fromMarkdown(text, {
    extensions: [gfm(), math(), dialect],
    // Bare addresses are text: what finds them is the one extension that changes a finished tree.
    mdastExtensions: [
      gfmFromMarkdown().filter(({ transforms }) => transforms === undefined),
      mathFromMarkdown(),
      { exit: { label: keepCaption } },
    ],
  });
  return { root, captions };

  /** Does what the library does at the end of a label, which of a picture's keeps the text alone. */
  function keepCaption(this: CompileContext): void {
    const label = this.stack.at(-1);
    const alt = this.resume();
    const node = this.stack.at(-1);
    this.data.inReference = true;
    if (label?.type !== "fragment") return;
    if (node?.type === "link") node.children = label.children;
    else if (node?.type === "image") {
      node.alt = alt;
      captions.set(node, label.children);
    }
  }
}

/** Whether the text of an `html` node is the name of an emoji. */
export function isEmoji(text: string): boolean {
  return /^:(?=\d*[A-Za-z_+-])[\w+-]+:$/.test(text);
}

/** Whether the text of an `html` node names a source. */
export function isCitation(text: string): boolean {
  return /^\[\^[^\s[\]]+\]$/.test(text);
}

/** Whether a text is a tag that may stand alone on a line and then ends a paragraph before it. */
function isTagLine(text: string): boolean {
  const tag = isTag(text) ? readTag(text) : undefined;
  const uses = tag && tagRules.get(tag.name)?.uses;
  if (tag === undefined || uses === undefined || tag.name === "br" || tag.name === "date") return false;
  return tag.form === "void" ? uses.includes("void") && tag.name !== "mention" : uses.includes("container");
}

const [colon, lessThan, squareBracket] = [58, 60, 91];

const dialect: Extension = {
  flow: { [lessThan]: { name: "notionTagLine", tokenize: flowTokenizer(isTagLine) } },
  text: {
    [colon]: { name: "notionEmoji", tokenize: textTokenizer(isEmoji) },
    [lessThan]: [
      { name: "notionLiteral", tokenize: textTokenizer(isLiteralElement) },
      { name: "notionTag", tokenize: textTokenizer(isTag) },
    ],
    [squareBracket]: { name: "notionCitation", tokenize: textTokenizer(isCitation) },
  },
  disable: {
    null: [
      "codeIndented",
      "emailAutolink",
      "gfmFootnoteCall",
      "gfmFootnoteDefinition",
      "gfmPotentialFootnoteCall",
      "htmlFlow",
      "htmlText",
      "protocolAutolink",
      "wwwAutolink",
    ],
  },
};

/** Finds the shortest text on one line that is recognised. */
function textTokenizer(isWhole: (text: string) => boolean): Tokenizer {
  return (effects, ok, nok) => {
    let text = "";
    const inside: State = (code) => {
      if (code === null || code < -2) return nok(code);
      text += characterOf(code);
      effects.consume(code);
      return isWhole(text) ? end : inside;
    };
    const end: State = (code) => {
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok(code);
    };
    return (code) => {
      effects.enter("htmlText");
      effects.enter("htmlTextData");
      return inside(code);
    };
  };
}

/** Finds a text that is recognised and fills its line. */
function flowTokenizer(isWhole: (text: string) => boolean): Tokenizer {
  return (effects, ok, nok) => {
    let text = "";
    const inside: State = (code) => {
      if (code === null || code < -2) return nok(code);
      text += characterOf(code);
      effects.consume(code);
      return isWhole(text) ? end : inside;
    };
    const end: State = (code) => {
      effects.exit("htmlFlowData");
      effects.exit("htmlFlow");
      return code === null || code < -2 ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter("htmlFlow");
      effects.enter("htmlFlowData");
      return inside(code);
    };
  };
}

/** A tab is one code and the columns that it fills are further ones. */
function characterOf(code: number): string {
  if (code === -2) return "\t";
  return code === -1 ? "" : String.fromCharCode(code);
}
