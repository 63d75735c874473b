import { addressesToMarkdown } from "../writer/addresses.js";
import { attentionToMarkdown } from "../writer/attention.js";
import { mathToMarkdown } from "../writer/math.js";
import { tableToMarkdown } from "../writer/table.js";
import { textToMarkdown } from "../writer/text.js";
import type { Flavor } from "./flavor.js";

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  name: "gfm",
  underline: { open: "<u>", close: "</u>" },
  inlineBreak: "<br>",
  mathLanguage: "math",
  writerExtensions: () => [
    addressesToMarkdown(),
    attentionToMarkdown(),
    mathToMarkdown(),
    tableToMarkdown(),
    textToMarkdown(),
  ],
};
