import { thread } from "../makers/comments.js";
import { external, image } from "../makers/media-blocks.js";
import { at, atFormerMember, onDate, toAgent, toDataSource, toPage, toRow, unfurled } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { sampleId } from "../makers/sample-id.js";
import { tabs } from "../makers/structure-blocks.js";
import { bold, code, discussed, italic, link, strike, suggested, underline } from "../makers/text.js";
import { bullet, callout, done, heading, paragraph, tabPage, toDo } from "../makers/text-blocks.js";

/** What new people read first. */
export function welcome(): PageDraft {
  return {
    key: "welcome",
    title: "Welcome aboard",
    written: { by: "esther", at: "2025-01-15T08:30", editedBy: "ines", editedAt: "2026-05-20T12:05" },
    icon: emojiIcon("👋"),
    children: [
      paragraph([
        "In 1962 the company that ran the ferry sent a letter to say that it would stop on Friday. Eleven families read it, ",
        "said a word that is not in the ",
        toPage("phrasebook", "Phrasebook"),
        ", and bought the boat. That was the ",
        italic("Patience"),
        " (the first one). You now own a share of her grandchild, and a ",
        bold(["brass ", italic("whistle")]),
        ".",
      ]),
      paragraph(
        "1. April is the first day of the season, whatever the weather thinks. Everybody comes, everybody paints.",
      ),
      heading(2, "Your first week"),
      done("Collect your jacket, your whistle and your locker key from Esther"),
      done([
        "Learn the names of the boats. There are four: ",
        strike("three"),
        " somebody counted the ",
        italic("Teaspoon"),
        " again",
      ]),
      toDo("Fall in, once, on purpose, with Kit watching", {
        children: [
          toDo("Learn where the dry towels are"),
          paragraph(
            "They are in the cupboard marked ROPE. The rope is in the cupboard marked FLARES. We are working on it.",
          ),
        ],
      }),
      toDo(["Read ", toPage("knots", "Four knots you need"), " and tie them with cold hands"]),
      toDo(["Sail one full round with ", at("mungo"), " before ", onDate("2026-06-30"), ", and bring cake"]),
      heading(2, "Who to ask"),
      tabs(
        tabPage("On the quay", emojiIcon("⚓"), [
          paragraph([
            at("ewan"),
            " keeps the pier, ",
            at("samir"),
            " keeps the kiosk, and Bosun keeps the mice on their toes.",
          ]),
          bullet("Ask Ewan about tides only if you have an hour."),
        ]),
        tabPage("At sea", { type: "icon", name: "ferry", color: "blue" }, [
          paragraph(["The skipper of the day is in the data source ", toDataSource("voyages", "Voyages"), "."]),
          callout(emojiIcon("🧭"), "What the skipper says goes. What the cat says is taken into account.", {
            color: "blue_background",
          }),
        ]),
        tabPage(["In the ", code("office")], undefined, [
          paragraph([
            "The tide gauge talks to the noticeboard by itself; if they quarrel, look at ",
            unfurled("https://code.example/lanternquay/tide-gauge/pull/17", "Stop counting the cat as a wave · #17"),
            " and then at ",
            at("wen"),
            ".",
          ]),
        ]),
      ),
      heading(2, "How we got here"),
      paragraph(
        [
          "The first timetable was written by ",
          atFormerMember("the-first-secretary"),
          " on the back of a herring invoice. ",
          discussed("herring", ["It is still the only one that was ", underline("ever"), " kept to"]),
          ".",
        ],
        {
          threads: [
            thread(
              "herring",
              [
                {
                  by: "noor",
                  at: "2026-05-02T11:20",
                  text: "Objection. July 2023 was kept to, apart from the Tuesdays.",
                },
                {
                  by: "ines",
                  at: "2026-05-02T11:31",
                  reactions: [{ icon: emojiIcon("🫡"), userIds: [sampleId("user", "noor"), sampleId("user", "kit")] }],
                  text: ["Objection noted, ", at("noor"), ". The Tuesdays also."],
                },
                {
                  by: "ottilie",
                  at: "2026-05-03T09:02",
                  text: "Here is the invoice. The herring were 4 shillings.",
                  attachments: [
                    { category: "image", file: { type: "notion", url: "notion-file:comments/herring-invoice.png" } },
                    { category: "pdf", file: { type: "notion", url: "notion-file:comments/herring-invoice.pdf" } },
                  ],
                },
              ],
              { context: "It is still the only one that was ever kept to" },
            ),
          ],
        },
      ),
      paragraph([
        "Our almanac is online at https://lanternquay.example/almanac?year=2026&edition=2, and the founders’ letter is in ",
        link("the town archive", "https://archive.example/brennock/(1962)/letters[11]_final.pdf"),
        ". ",
        suggested("removal", "Both are boring. "),
        suggested("insertion", "Both are short. "),
        "If a machine should read them to you, ask ",
        toAgent("parrot", "Parrot"),
        "; it repeats everything.",
      ]),
      image(external("https://lanternquay.example/pictures/founders-1962.jpg"), [
        "The founders, 1962. The dog is ",
        bold("not"),
        " Bosun; Bosun is a cat, and see ",
        toRow("crew", "bosun", "Bosun"),
        " for her papers.",
      ]),
    ],
  };
}
