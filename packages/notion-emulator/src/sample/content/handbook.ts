import { linkTo } from "../makers/app-blocks.js";
import { thread } from "../makers/comments.js";
import { external, hosted, image, serviceVideo } from "../makers/media-blocks.js";
import { at, toPage, variable } from "../makers/mentions.js";
import { childPage, emojiIcon, type PageDraft } from "../makers/pages.js";
import { sampleId } from "../makers/sample-id.js";
import { divider, syncedCopy, table, tableOfContents } from "../makers/structure-blocks.js";
import { bold, code, italic, link, pageLink } from "../makers/text.js";
import { bullet, callout, heading, numbered, paragraph, quote, template, toDo, toggle } from "../makers/text-blocks.js";
import { berthNotice } from "./shared-notices.js";

/** The handbook, with pages below it three deep. */
export function handbook(): PageDraft {
  return {
    key: "handbook",
    title: "Crew handbook",
    written: { by: "siobhan", at: "2024-12-01T09:00", editedBy: "mungo", editedAt: "2026-04-29T18:20" },
    icon: { type: "icon", name: "book", color: "green" },
    threads: [
      thread("handbook-length", [
        { by: "kit", at: "2026-04-28T20:15", text: "Is there a short version?" },
        { by: "siobhan", at: "2026-04-28T20:16", text: ["Yes: ", italic("don’t"), ". This is the long version."] },
      ]),
    ],
    children: [
      tableOfContents(),
      paragraph("This book is kept short so that it fits under the short leg of the wheelhouse table."),
      heading(1, "Before you cast off", {
        children: [
          paragraph("The evening before, somebody presses this button. It is older than some of the crew."),
          template(
            ["New departure check for ", bold("tomorrow")],
            [
              heading(3, ["Departure check, ", variable("today")]),
              toDo(["Fuel, oil, water, tea: checked by ", variable("me")]),
              toDo(["Written down at ", variable("now")]),
            ],
          ),
          syncedCopy(berthNotice()),
        ],
      }),
      heading(1, "The rules, in order of wetness"),
      numbered("One hand for the boat.", {
        children: [
          numbered("The other for yourself.", { format: "letters" }),
          numbered("Neither for your telephone.", {
            format: "letters",
            children: [
              numbered("Not even for a seal.", { format: "roman" }),
              numbered("For a whale, ask the skipper. She will already be filming.", { format: "roman" }),
            ],
          }),
        ],
      }),
      numbered("Passengers first, prams second, tubas last.", {
        children: [
          bullet("A harp counts as two tubas."),
          bullet("A cello pays half fare and gets a window seat.", {
            children: [paragraph("This was decided by vote in 1987 and it was close.")],
          }),
        ],
      }),
      numbered("Nobody whistles in the wheelhouse except the kettle."),
      paragraph("The committee added two more and asked that the counting go on:"),
      numbered("Coil what you uncoil.", { start: 4 }),
      numbered("Feed the cat before the committee."),
      heading(2, "When something is on fire", { key: "fire", color: "red" }),
      callout(
        { type: "icon", name: "fire", color: "red" },
        [bold("Shout first."), " Then use the red thing. The red thing is next to the other red thing."],
        {
          color: "red_background",
          children: [
            bullet("Powder for engines, blanket for pans, water for reputations."),
            paragraph(["Muster by the wheelhouse. ", at("siobhan"), " counts; do not help her count."]),
          ],
        },
      ),
      heading(3, "Signals"),
      table(
        [
          ["Signal", "Meaning", "What you do"],
          ["one long blast", "I am leaving the quay", "hold on"],
          ["three short blasts", ["my engines are going ", italic("astern")], "hold on | look behind you"],
          [["five short ", bold("or more")], "I doubt that you have seen me", "wave\nthen hold on"],
          ["a small bell", "soup", []],
        ],
        {
          headers: "both",
          looks: [{ width: 180 }, { width: 240, color: "blue" }, { width: 200 }],
          rowColors: { 4: "yellow_background" },
        },
      ),
      heading(4, "A note on bells"),
      paragraph("The small bell belongs to the galley. Ringing it for fun is how the Soup Incident began."),
      divider(),
      childPage(castingOff()),
      childPage(passengers()),
    ],
  };
}

function castingOff(): PageDraft {
  return {
    key: "casting-off",
    title: "Casting off",
    written: { by: "mungo", at: "2024-12-03T14:10", editedAt: "2026-03-17T10:02" },
    icon: emojiIcon("🪢"),
    children: [
      paragraph(["Three people can cast off the ", italic("Marigold"), ". Two can, if one of them is Amara."]),
      numbered("Engine warm, gangway in, gate shut."),
      numbered("Spring line last: she pivots on it and the bow swings out like a door."),
      numbered("Wave to somebody. There is always somebody."),
      paragraph([
        "Then read ",
        pageLink("what to do in case of fire", "handbook", "fire"),
        " again, because nobody does.",
      ]),
      childPage(knots()),
    ],
  };
}

function knots(): PageDraft {
  return {
    key: "knots",
    title: "Four knots you need",
    written: { by: "dmitri", at: "2025-01-20T16:40", editedAt: "2025-11-08T09:30" },
    icon: { type: "file", file: external("https://lanternquay.example/icons/reef-knot.svg") },
    children: [
      toggle(
        [bold("Bowline"), " — the king of knots"],
        [
          paragraph(
            "The rabbit comes out of the hole, round the tree, and back down the hole. Seasoned crew skip the rabbit.",
          ),
          image(hosted("images/knots/bowline.png"), "Seen from the side that you always look at upside down.", {
            linkUrl: "https://lanternquay.example/knots/bowline",
          }),
        ],
      ),
      toggle(
        [bold("Clove hitch"), " — quick on, quick off, quick to blame"],
        [paragraph("Twice round the post, under itself.")],
      ),
      toggle(
        [bold("Round turn and two half hitches"), " — ugly, honest"],
        [paragraph("If you can only learn one, learn this one, and learn to say it fast.")],
      ),
      toggle([bold("Figure of eight"), " — so that the rope stays in the block"], []),
      serviceVideo(
        "https://video.example/watch?v=four-knots-cold-hands",
        "Dmitri, four knots, one minute, no talking.",
        {
          title: "Four knots, cold hands",
          author: "The Rope Loft",
          provider: "Video Example",
          iframeUrl: "https://video.example/embed/four-knots-cold-hands",
          layout: { width: 640, aspectRatio: 0.5625, isPageWidth: true },
        },
      ),
      childPage(bowline()),
    ],
  };
}

function bowline(): PageDraft {
  return {
    key: "bowline",
    title: "When the bowline slips",
    written: { by: "dmitri", at: "2025-02-02T15:00" },
    children: [
      quote(
        [
          "A bowline does not slip.\n",
          italic("A bowline that slipped was something else.\n"),
          "That something else is called a mistake, and it has a very short tail.",
        ],
        { color: "gray", children: [paragraph("From the wall of the rope loft, in three handwritings.")] },
      ),
      paragraph(["Leave a tail of ", code("12 × d"), " where ", code("d"), " is the thickness of the rope."]),
      linkTo({ type: "page_id", pageId: sampleId("page", "handbook") }, "Crew handbook"),
    ],
  };
}

function passengers(): PageDraft {
  return {
    key: "passengers",
    title: "Passengers, and how to answer them",
    written: { by: "layla", at: "2025-04-11T13:25", editedAt: "2026-05-06T08:55" },
    icon: emojiIcon("🙋🏽‍♀️"),
    children: [
      paragraph("All of these were really asked. The answers were voted on.", { color: "brown" }),
      paragraph([bold("“What time does the four o’clock ferry leave?”"), "\nFive past."]),
      paragraph([bold("“Does the island go all the way down?”"), "\nMost of it."]),
      paragraph([
        bold("“Can I pay with this?”"),
        "\nUsually. Fares are on ",
        toPage("timetable", "Timetable and fares"),
        "; foreign coins go into the jar, and the jar goes to ",
        link("the lifeboat", "https://lifeboat.example/donate?from=lantern%20quay#thanks"),
        ".",
      ]),
      heading(4, "Who sits where"),
      table(
        [
          ["the draught", "a view of the engine", "the draught"],
          ["prams", [], "cellos"],
          ["the cat", "the cat", "the cat | nobody else"],
        ],
        { headers: "none" },
      ),
      paragraph([]),
      paragraph("And if you do not know: say so, smile, point at Ewan."),
    ],
  };
}
