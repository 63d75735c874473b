import { hosted, image } from "../makers/media-blocks.js";
import { at, toPage, toRow } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { divider } from "../makers/structure-blocks.js";
import { italic, link, math } from "../makers/text.js";
import { heading, paragraph, quote } from "../makers/text-blocks.js";

/** An essay, as one would find it on the cooperative's blog. */
export function fogWeek(): PageDraft {
  return {
    key: "fog-week",
    title: "The week the fog stayed",
    written: { by: "siobhan", at: "2026-05-11T21:00", editedBy: "ottilie", editedAt: "2026-05-20T09:45" },
    icon: emojiIcon("🌫️"),
    publicUrl: "https://lanternquay.notion.site/The-week-the-fog-stayed",
    layout: { font: "serif", hasSmallText: false },
    children: [
      image(hosted("images/fog.jpg"), "What the camera saw. Also what we saw.", { layout: { isFullWidth: true } }),
      paragraph(
        "On Monday the fourth of May, at eight in the morning, I cast off with nine passengers, three crew and a bag of post, and by five past eight I could no longer see the bag of post.",
      ),
      paragraph([
        "People ask what fog is like. It is like being inside a letter that nobody has written yet. It is also ",
        italic("wet"),
        "; people never ask about that. The ",
        italic("Patience"),
        " went forward at six and a half knots into something that might have been Wednesday.",
      ]),
      quote(
        "The sea was there; we could hear it breathing.\nThe island was there; we could smell the sheep.\nThe rest was opinion.",
      ),
      paragraph([
        at("haruka"),
        " stood at the chart and added. Speed times time, less the tide, plus what she calls the Carrow term, ",
        math("\\varepsilon_{\\text{Finn}}"),
        ", which is how far we drift while somebody tells a story. At 08:47 she put down the pencil and said that we were there. We were. It was only that “there” was Far Skerry, and the passengers had paid for Great Tern.",
      ]),
      heading(3, "Five days"),
      paragraph(
        "Far Skerry has one house, one stove and one book, and the book is a tide table for 1983. We read it aloud. On the second day we had a favourite tide. On the third, a passenger called Mr Abernathy proposed to a passenger called Miss Low — she said that she would tell him when she could see his face.",
      ),
      paragraph([
        "The ",
        link("coastguard", "https://coastguard.example/fog/what_not_to_do.html#islands"),
        " called every six hours to ask whether we were still there. “Where else,” I said, every six hours. We ate everything, then we ate the soup, and then—there is no other word—we ate the emergency rice, for which see ",
        toPage("galley", "From the galley"),
        ".",
      ]),
      divider(),
      paragraph([
        "It lifted on Saturday, all at once, as if it had remembered another appointment. There was the sound; there was the quay; and there, on the rail, dry as toast, sat Bosun, whom nobody had brought. The voyage home is ",
        toRow("voyages", "fog-two", "Out of the fog"),
        " in the log. It took ninety minutes. Nobody told a story, to keep the Carrow term small.",
      ]),
      paragraph("(Miss Low said yes. She says that the fog had nothing to do with it; she had seen his boots.)", {
        color: "gray",
      }),
    ],
  };
}
