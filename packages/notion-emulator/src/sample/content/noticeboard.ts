import { appBlock, linkTo, unknownBlock } from "../makers/app-blocks.js";
import { hosted } from "../makers/media-blocks.js";
import { at, onDate, toPage, unknownMention } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { sampleId } from "../makers/sample-id.js";
import { bold, italic } from "../makers/text.js";
import { bullet, heading, paragraph, toDo } from "../makers/text-blocks.js";

/** The screen by the gangway, with every gadget that the app has. */
export function noticeboard(): PageDraft {
  return {
    key: "noticeboard",
    title: "Noticeboard",
    written: { by: "wen", at: "2025-06-18T15:00", editedAt: "2026-05-27T13:37" },
    icon: emojiIcon("📌"),
    children: [
      paragraph(
        "This is what the screen by the gangway shows. Wen likes buttons; the rest of us have learnt to live with it.",
      ),
      heading(2, "Press if needed"),
      appBlock("button", "Ring the fog bell", { icon: emojiIcon("🔔"), color: "blue_background" }),
      appBlock("button", ["Tell ", bold("everybody"), " that the soup is ready"], {
        children: [toDo(["Soup, ", onDate("2026-05-30"), ": come as you are"])],
      }),
      appBlock("form", "Report something that you dropped into the sea"),
      appBlock("workflow", "When the gauge shows more than 5 m, ask Ewan to step back"),
      appBlock("factory_task", "New lost umbrella", { children: [toDo("Umbrella, black, sad")] }),
      heading(2, "From the machines"),
      appBlock("ai_block", "In short: the week was damp.", {
        children: [
          paragraph(["Summary of the log: fog on four days, one whale, ", italic("one tuba"), "."]),
          bullet("No incidents were reported to this block."),
        ],
      }),
      appBlock("mail", ["To the inspector: ", "the rafts are ready, the biscuits are hidden"], {
        children: [
          paragraph("Dear Sir or Madam, we look forward to the fifteenth.\nYours in life jackets, Lantern Quay"),
        ],
      }),
      appBlock("post", ["Bosun has been on the radar again. Please do not report her as a vessel. — ", at("haruka")]),
      appBlock("slide", "Why the ferry is late, slide 1 of 1", { children: [heading(1, "Because of the sea")] }),
      appBlock("drawing", "Sketch of a better gangway", { file: hosted("images/drawings/gangway.svg") }),
      appBlock("folder", "Old posters", { children: [paragraph("“Come to the sea! It is still there.” (1971)")] }),
      appBlock("home", "Good morning, Lantern Quay"),
      appBlock("copy_indicator", "Shown on the screen by the gangway"),
      appBlock("custom", ["Wind dial: ", bold("SW 4")]),
      heading(2, "Things that we cannot name"),
      unknownBlock("tide_widget", {
        text: "Rising. Please move your sandwich.",
        url: "https://lanternquay.example/widgets/tide?unit=m",
      }),
      unknownBlock("hologram", { children: [paragraph("A gull, life-size, slowly turning.")] }),
      paragraph([
        "The readings come from ",
        at("tide-gauge"),
        ". If they look wrong, ask the ",
        unknownMention("tide_bell", "@Tide bell", { bell: 2, strikes: "twice" }),
        " or read ",
        toPage("private-log", "Harbour master’s private log"),
        " if you may. (You may not.)",
      ]),
      linkTo({ type: "page_id", pageId: sampleId("page", "private-log") }),
    ],
  };
}
