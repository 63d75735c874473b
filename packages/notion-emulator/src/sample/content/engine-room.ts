import { codeBlock, embed, equationBlock, hosted, linkPreview, media } from "../makers/media-blocks.js";
import { at, toRow } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { bold, code, italic, math } from "../makers/text.js";
import { bullet, heading, paragraph, toDo } from "../makers/text-blocks.js";

/** What the engineers write for each other. */
export function engineRoom(): PageDraft {
  return {
    key: "engine-room",
    title: "Engine room notes",
    written: { by: "tobias", at: "2025-01-08T05:50", editedBy: "wen", editedAt: "2026-05-29T16:40" },
    icon: emojiIcon("🛠️"),
    layout: { font: "mono" },
    children: [
      paragraph([
        "Read ",
        code("oil_temp_max"),
        " before ",
        code("bilge_pump_relay_2"),
        ", never after. In plain words: read oil_temp_max before bilge_pump_relay_2, and do not trust tank_level_*; the * was a fly.",
      ]),
      paragraph([
        "The gauge keeps its readings in a Queue<Reading>, so that a slow reader<T> cannot hold up a fast writer<T>. If you see ",
        code("Queue<T>"),
        " with T = void, the fly is back.",
      ]),
      paragraph("Was klappert, wird festgeschraubt. Was nicht klappert, wird beobachtet."),
      heading(2, "The tide gauge, complete"),
      codeBlock("typescript", gaugeSource, {
        caption: ["The line about the cat was written by ", at("wen"), " and reviewed by the cat."],
        wrap: false,
      }),
      codeBlock(
        "bash",
        'for f in ./log/*.csv; do\n  echo "== $f =="; grep -c "CAT" "$f" || true   # `grep -c` counts\ndone',
      ),
      codeBlock(
        "python",
        "def eta(distance_nm, knots=6.5):\n    '''Minutes. Does not know about sheep.'''\n    return distance_nm / knots * 60 if knots else float(\"inf\")",
      ),
      codeBlock(
        "mermaid",
        "graph LR\n  gauge[Tide gauge] -->|every 6 min| queue((Queue))\n  queue --> board[Noticeboard]\n  cat{{Bosun}} -.->|sits on| gauge",
        {
          previewFormat: "split_view",
        },
      ),
      codeBlock(
        "html",
        '<marquee behavior="alternate">Boat delayed</marquee>\n<!-- retired in 2009, missed by all -->',
        { previewFormat: "code" },
      ),
      codeBlock("json", '{ "pump": 2, "clicks": true, "reason": null }', { caption: "What the controller says." }),
      codeBlock("plain text", []),
      heading(2, "Sums"),
      paragraph([
        "Power goes with the cube of speed: ",
        math("P \\propto v^3"),
        ". Ten per cent slower is ",
        math("1 - 0.9^3 = 27\\,\\%"),
        " cheaper, and nobody ever noticed ten per cent on a ferry.",
      ]),
      equationBlock(
        "R_{\\text{range}} = \\frac{E \\cdot \\eta}{P(v)} \\cdot v = \\frac{310\\,\\mathrm{kWh} \\cdot 0.91}{47\\,\\mathrm{kW}} \\cdot 8\\,\\mathrm{kn} \\approx 48\\,\\mathrm{nm}",
      ),
      heading(2, "Papers"),
      media(
        "file",
        hosted("papers/rope-inventory.csv", { name: "rope inventory (semicolons!).csv", size: "164B" }),
        "Bertha’s, but somebody has to keep it.",
      ),
      embed(
        "https://diagrams.example/embed/second-wind-24V?layer=*all*",
        "Wiring of the Second Wind, as built, more or less",
        {
          provider: "diagrams",
          title: "Second Wind · 24 V",
          author: "Wen",
          iconUrl: "https://diagrams.example/icon.png",
          thumbnailUrl: "https://diagrams.example/second-wind-24V.png",
          layout: { width: 720, height: 420 },
        },
      ),
      linkPreview("https://code.example/lanternquay/tide-gauge/issues/4", {
        provider: "code.example",
        title: "Gauge reports a tide of 11 m at 03:12 (owl) · #4",
        attributes: [
          { id: "title", type: "string", values: ["Gauge reports a tide of 11 m at 03:12 (owl)"] },
          { id: "state", type: "enum", values: ["closed", "wont_fix_the_owl"] },
        ],
      }),
      heading(3, "Standing orders"),
      toDo([bold("Never"), " reset the counter. ", italic("Not even"), " to see what happens."]),
      toDo(["The batteries: ", toRow("maintenance", "batteries", "Balance battery bank #2")], { color: "orange" }),
      bullet("Tools go back on their shadows.", { bulletFormat: "circle" }),
    ],
  };
}

const gaugeSource = `interface Reading<Unit extends string> {
  readonly at: Date;
  readonly height: \`\${number} \${Unit}\`;
}

export function isCat({ height }: Reading<"m">): boolean {
  // A wave is shorter than 0.3 m. So is the cat, but the cat comes back.
  return /^0\\.2\\d m$/.test(height);
}
`;
