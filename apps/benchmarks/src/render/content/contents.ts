import { createSentences, type Sentences } from "./sentences.js";
import { createWireMaker, type RunLook, run, type WireBlock, type WireMaker, type WireRun } from "./wire.js";

/** Something to write: blocks of one sort, as many as are asked for. */
export interface RenderContent {
  readonly id: "lists" | "prose" | "rich";
  readonly title: string;
  /** What is in it. */
  readonly explanation: string;
  /** Makes at least so many blocks, rows of tables and blocks inside others included. */
  readonly make: (blocks: number) => readonly WireBlock[];
}

/** What is written in the comparison. */
export const renderContents: readonly RenderContent[] = [
  {
    id: "prose",
    title: "Plain prose",
    explanation: "Paragraphs of one to five sentences, and a heading before every tenth.",
    make: (blocks) => repeat(blocks, proseSection),
  },
  {
    id: "rich",
    title: "Rich inline formatting",
    explanation:
      "Paragraphs in which every second run is bold, italic, both, struck through, underlined, code or a link.",
    make: (blocks) => repeat(blocks, richParagraph),
  },
  {
    id: "lists",
    title: "Nested lists with tables",
    explanation: "Bullets with bullets, numbers and checkboxes inside, three deep, and a table of six rows after each.",
    make: (blocks) => repeat(blocks, listSection),
  },
];

type Section = (maker: WireMaker, sentences: Sentences, round: number) => readonly WireBlock[];

function repeat(blocks: number, section: Section): readonly WireBlock[] {
  const maker = createWireMaker();
  const sentences = createSentences();
  const made: WireBlock[] = [];
  for (let count = 0, round = 0; count < blocks; round += 1) {
    const added = section(maker, sentences, round);
    made.push(...added);
    count += added.reduce((sum, block) => sum + countBlocks(block), 0);
  }
  return made;
}

function countBlocks({ children = [] }: WireBlock): number {
  return children.reduce((sum, child) => sum + countBlocks(child), 1);
}

const proseSection: Section = (maker, sentences, round) => [
  ...(round % 10 === 0 ? [maker.textBlock("heading_2", [run(sentences.words(4))])] : []),
  maker.textBlock("paragraph", [run(sentences.text(1 + (round % 5)))]),
];

const looks: readonly RunLook[] = [
  { bold: true },
  { italic: true },
  { code: true },
  { url: "https://example.com/pages/reading?from=list&order=2" },
  { strikethrough: true },
  { bold: true, italic: true },
  { underline: true },
  { bold: true, url: "https://example.com/a/b" },
];

const richParagraph: Section = (maker, sentences, round) => {
  const runs = Array.from({ length: 6 }, (_, index): readonly WireRun[] => [
    run(`${sentences.words(5)} `),
    run(sentences.words(2), looks[(round + index) % looks.length]),
    run(index === 5 ? "." : ", "),
  ]);
  return [maker.textBlock("paragraph", [run("So "), ...runs.flat()])];
};

const listSection: Section = (maker, sentences) => {
  const item = (type: string, children: readonly WireBlock[] = [], fields: object = {}): WireBlock =>
    maker.textBlock(type, [run(`${sentences.words(6)} `), run(sentences.words(2), { bold: true })], {
      children,
      fields,
    });
  const checked = { checked: true };
  const unchecked = { checked: false };
  const branch = (): WireBlock =>
    item("bulleted_list_item", [
      item("numbered_list_item", [item("to_do", [], checked), item("to_do", [], unchecked)]),
      item("numbered_list_item", [item("bulleted_list_item"), item("bulleted_list_item")]),
      item("numbered_list_item"),
    ]);
  const cell = (index: number): readonly WireRun[] => [
    run(sentences.words(2 + (index % 3)), index === 2 ? { italic: true } : {}),
  ];
  return [
    branch(),
    branch(),
    maker.table(Array.from({ length: 6 }, () => Array.from({ length: 4 }, (_, index) => cell(index)))),
  ];
};
