import { customEmojiIcon } from "../cast/custom-emojis.js";
import { linkTo } from "../makers/app-blocks.js";
import { centered, external, hosted, image } from "../makers/media-blocks.js";
import { at, emoji, linkCard, onDate, toDatabase, toPage, toTeam } from "../makers/mentions.js";
import { childPage, type PageDraft } from "../makers/pages.js";
import { sampleId } from "../makers/sample-id.js";
import { breadcrumb, columns, divider, syncedCopy, tableOfContents } from "../makers/structure-blocks.js";
import { bold, italic, pageLink } from "../makers/text.js";
import { bullet, callout, heading, paragraph, quote, toggle } from "../makers/text-blocks.js";
import { tideNotice } from "./shared-notices.js";

/** The cooperative's front page, with the given pages below it. */
export function home(pages: readonly PageDraft[]): PageDraft {
  return {
    key: "home",
    title: "Lantern Quay Ferry Cooperative",
    written: { by: "ines", at: "2024-11-02T10:00", editedBy: "esther", editedAt: "2026-05-28T17:45" },
    icon: { type: "file", file: hosted("images/flag.png") },
    cover: { file: external("https://lanternquay.example/pictures/quay-at-dusk.jpg"), position: 0.62 },
    layout: { isFullWidth: true },
    children: [
      breadcrumb(),
      callout(
        customEmojiIcon("lantern"),
        [
          bold("Three boats, eight stops, eleven founding families and one cat."),
          " If you are new here, read ",
          toPage("welcome", "Welcome aboard"),
          " first. If you are the auditor, also read it first; it will put you in a better mood.",
        ],
        { color: "yellow_background" },
      ),
      columns(
        {
          share: 0.625,
          children: [
            heading(2, "Where things are"),
            bullet(["The boats, the voyages and who sails them: ", toPage("operations", "Operations")]),
            bullet(["What a ticket costs, and why: ", toPage("timetable", "Timetable and fares")]),
            bullet(["What is for lunch: ", toPage("galley", "From the galley"), " ", emoji("soggy-sandwich")]),
            bullet(["Everything that somebody once had to ask twice: ", toDatabase("locker", "Knowledge locker")]),
            bullet([
              "If none of these helps, ask ",
              at("esther"),
              " or the whole ",
              toTeam("quay", "Quay office"),
              ".",
            ]),
          ],
        },
        {
          share: 0.375,
          children: [
            image(
              hosted("images/harbour-chart.svg"),
              ["The Sallow Sound, ", italic("not"), " for navigation. Ewan tried."],
              {
                altText: "A chart of the Sallow Sound with Lantern Quay, Great Tern, Little Tern and Whistle Rock",
                layout: centered(480, 0.625),
              },
            ),
          ],
        },
      ),
      heading(2, "Today on the water"),
      syncedCopy(tideNotice()),
      paragraph([
        "Next inspection of the life rafts: ",
        onDate("2026-06-15T09:30:00.000+01:00", {
          timeZone: "Europe/London",
          reminder: { value: 1, unit: "day", time: "08:00", timeZone: "Europe/London" },
        }),
        ". The inspector likes ginger biscuits and does not like surprises.",
      ]),
      paragraph(["The weather, as seen by somebody else: ", weather()]),
      linkTo({ type: "database_id", databaseId: sampleId("database", "voyages") }, "Voyages"),
      linkTo({ type: "page_id", pageId: sampleId("page", "safety") }, "Safety card"),
      heading(2, "All pages"),
      tableOfContents("gray"),
      ...pages.map(childPage),
      divider(),
      toggle("House rules of this workspace", [
        paragraph([
          "Write as you would on a postcard to somebody you like. Spelling is in the ",
          pageLink("style guide", "style-guide", "style-spelling"),
          ".",
        ]),
        bullet("Archive, do not delete. In 2019 we deleted the winter timetable in winter."),
        bullet("A page without an icon is lonely; give it one.", { bulletFormat: "square" }),
      ]),
      quote(
        "We do not own the sea.\nWe are not even on first-name terms.\n— Nell Ormsby, skipper, at her retirement party",
        {
          size: "large",
        },
      ),
    ],
  };
}

function weather() {
  return linkCard("https://weather.example/sallow-sound", {
    title: "Sallow Sound: wind and waves",
    description: "South-westerly 4, occasionally 5. Visibility good, becoming an opinion.",
    author: "The Weather Desk",
    provider: "Weather Example",
    thumbnailUrl: "https://weather.example/sallow-sound/thumbnail.png",
    iconUrl: "https://weather.example/icon.png",
    iframeUrl: "https://weather.example/sallow-sound/frame",
    height: 220,
    padding: 8,
    paddingTop: 12,
  });
}
