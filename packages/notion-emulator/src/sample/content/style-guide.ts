import type { TextColor } from "@pagebridge/core-types";
import { codeBlock } from "../makers/media-blocks.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { tableOfContents } from "../makers/structure-blocks.js";
import { bold, code, italic, link, marked, math, pageLink, strike, underline } from "../makers/text.js";
import { bullet, callout, heading, numbered, paragraph, quote, toggle } from "../makers/text-blocks.js";

/** How signs, leaflets and this workspace are written. */
export function styleGuide(): PageDraft {
  return {
    key: "style-guide",
    title: ["Style guide for ", italic("signs"), " & leaflets"],
    written: { by: "petra", at: "2025-03-03T13:00", editedBy: "esther", editedAt: "2026-04-14T11:11" },
    icon: emojiIcon("🖌️"),
    children: [
      tableOfContents("brown_background"),
      paragraph(
        "Petra paints what you write. She will paint exactly what you write. This page exists because of that.",
      ),
      heading(2, "Things that were painted literally", { key: "style-literal", children: literally }),
      heading(2, "Marks"),
      ...marks,
      heading(2, "Spelling", { key: "style-spelling" }),
      numbered("Harbour has a u in it. So has neighbour; be kind to both."),
      numbered(["Ferries are “she”, timetables are “it”, the cat is ", bold("Bosun"), "."]),
      numbered("A dash is — like this — long, and a range is 9–11, and a minus is −2 °C. A hyphen is for half-term."),
      heading(2, "The paint locker"),
      paragraph("Every tin, with a stroke on wood and a stroke of wood on it."),
      ...paints.flatMap(([color, name, use]) => [
        bullet([marked({ color }, name), " ", use], {
          color: `${color}_background`,
          children: [
            bullet([marked({ color: `${color}_background` }, `on ${name.toLowerCase()}`), ", written in it"], {
              color,
            }),
          ],
        }),
      ]),
      callout(undefined, "The tin without a label is not paint. Do not open it indoors."),
    ],
  };
}

const literally = [
  paragraph("*** WET PAINT *** (it is dry; it has been dry since 2011)"),
  paragraph("# 1 FERRY IN THE SOUND"),
  paragraph("1) Queue here  2) Not here"),
  paragraph("2024. A good year."),
  paragraph("+ DOGS\n- CATS (except B.)"),
  paragraph("====\nTEA\n===="),
  paragraph("Toilets -> left, sea -> everywhere else"),
  paragraph("Use <b>bold</b> here &amp; <br> break there &copy; Petra"),
  paragraph("Lost: one_grey_glove. Found: *half* of it, __wet__, ~~again~~."),
  paragraph("Wi-Fi: [quay_guest](the password is on the mug)"),
  paragraph("![picture of a gull goes here]"),
  paragraph("Ring :bell: twice for ::soup::, {thrice} for {{emergencies}}; see [[Emergencies]] #help"),
  paragraph("Path of the sign file: C:\\signs\\new\\_final_\\final2.txt \\o/"),
  paragraph("`Open` 9–5, ``closed`` otherwise"),
  paragraph("  Two spaces before, two after  "),
  paragraph("Fares from $4.50 to $5.50 – a saving of $1^{*}, or 20% off ==everything== %%except tubas%%"),
  paragraph("@everyone: mail@lanternquay.example or www.lanternquay.example, not http://localhost:8080/~petra/_draft_"),
  quote("| BEWARE | OF | THE | TIDE |\n|---|---|---|---|\n> it bites\n---"),
  toggle("And on the back of the sign", [paragraph("\\* this side up \\*"), paragraph("<!-- nobody reads this -->")]),
];

const marks = [
  paragraph([
    "One mark at a time: ",
    bold("loud"),
    ", ",
    italic("sung"),
    ", ",
    underline("signed"),
    ", ",
    strike("withdrawn"),
    ", ",
    code("exact"),
    ", ",
    math("\\frac{\\text{wind}}{\\text{sail}}"),
    ".",
  ]),
  paragraph([
    "If you must, several: ",
    bold(italic("loud and sung")),
    bold(" only loud "),
    italic("only sung"),
    "; ",
    bold(italic(strike(underline(marked({ color: "red" }, "all of it, in red"))))),
    "; ",
    code(bold("exact and loud")),
    "; ",
    marked({ color: "purple" }, math("e^{i\\pi}")),
    "; ",
    bold(math("\\rho g h")),
    ".",
  ]),
  paragraph([
    "A word may change its mind: un",
    bold("believ"),
    "able, half",
    italic("way"),
    ", ",
    strike("Mari"),
    "glod, 10",
    code("kn"),
    ". ",
    bold("Mind the gap:"),
    "no space",
    bold(" before"),
    ", ",
    italic("or after "),
    "it.",
  ]),
  paragraph([
    "A link can be ",
    bold(link("loud", "https://lanternquay.example/loud?a=1&b=(2)")),
    ", ",
    code(link("exact", "https://lanternquay.example/_exact_*path*/[brackets]")),
    ", ",
    italic(pageLink("inside the house", "handbook")),
    " or ",
    pageLink("to one line", "handbook", "fire"),
    ". ",
    link("Links with “quotes” and > signs", 'https://lanternquay.example/search?q="low tide"&n=<3>'),
    " get tested twice.",
  ]),
  paragraph([
    bold("*Asterisks* inside bold"),
    ", ",
    italic("under_scores inside italics"),
    ", ",
    code("a ` tick and a `` double tick"),
    ".",
  ]),
  paragraph([
    "日本語では",
    bold("「潮見表」"),
    "を先に読みます。",
    bold("満潮（まんちょう）"),
    "は船長が決めるのではありません。",
    italic("ほんとうに。"),
    "分かりましたか？",
  ]),
  paragraph([bold("„Ablegen!“"), "heißt: los. ", bold("(Wirklich.)"), "Dann nicht mehr winken."]),
  codeBlock(
    "markdown",
    "## TEA\n\n```text\nfences inside fences\n```\n\n~~~\nand the other kind\n~~~\n\n````\nfour ticks\n````",
    {
      caption: ["How a sign for the kiosk must ", bold("not"), " be sent to Petra."],
    },
  ),
];

const paints: readonly (readonly [color: TextColor, name: string, use: string])[] = [
  ["gray", "Fog", "is for anything that should not be noticed"],
  ["brown", "Tea", "covers the benches, and, since Tuesday, the cat"],
  ["orange", "Lifebuoy", "goes on lifebuoys and on nothing else, Kit"],
  ["yellow", "Lantern", "is our own; mix it by daylight"],
  ["green", "Bottle", "means starboard, go, and Ewan’s door"],
  ["blue", "Deep", "is for hulls below the line and letters above it"],
  ["purple", "Mussel", "was ordered by mistake and has grown on us"],
  ["pink", "Salmon", "marks the crèche and the committee"],
  ["red", "Oxide", "means port, stop, and the red thing next to the other red thing"],
];
