import { person } from "../cast/people.js";
import { amount, choice, day, files, folk, prose, spot, web } from "../makers/cells.js";
import { choiceColumn, numberColumn, plainColumn } from "../makers/columns.js";
import { thread } from "../makers/comments.js";
import { childDatabase, type DatabaseDraft } from "../makers/databases.js";
import { bookmark, embed, external, hosted, image, media } from "../makers/media-blocks.js";
import { at } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { columnId } from "../makers/sample-id.js";
import { columns, divider } from "../makers/structure-blocks.js";
import { italic, link, rich } from "../makers/text.js";
import { heading, paragraph, quote } from "../makers/text-blocks.js";
import { by, show, sourceId, where } from "../makers/views.js";
import { exhibits } from "./museum-exhibits.js";

const written = { by: "bertha", at: "2025-02-20T10:00", editedBy: "ottilie", editedAt: "2026-05-19T14:30" };

/** The museum above the workshop. */
export function museum(): PageDraft {
  return {
    key: "museum",
    title: "The Rope Loft museum",
    written,
    icon: { type: "icon", name: "museum", color: "orange" },
    cover: { file: external("https://lanternquay.example/pictures/rope-loft.jpg") },
    children: [
      paragraph([
        "Open whenever ",
        at("bertha"),
        " is up there, which you can hear. Admission is one rope, any length.",
      ]),
      columns(
        {
          children: [
            image(
              external("https://archive.example/pictures/patience-1962-(restored).jpg"),
              [
                "The first ",
                italic("Patience"),
                ", 1962. Photo: ",
                link("Brennock town archive", "https://archive.example/photo?id=1962&size=[large]"),
              ],
              {
                altText: "A small white ferry with a tall funnel, leaning a little",
                linkUrl: "https://archive.example/patience",
                layout: { width: 420, aspectRatio: 0.66, alignment: "left" },
                threads: [
                  thread(
                    "patience-photo",
                    [
                      {
                        by: "ottilie",
                        at: "2026-05-19T14:31",
                        text: "Leaning a lot. I have corrected nothing, only sighed.",
                      },
                    ],
                    { isResolved: true },
                  ),
                ],
              },
            ),
          ],
        },
        {
          children: [
            image(hosted("images/bosun-asleep.png"), "The night guard.", {
              layout: { width: 160, alignment: "center", isFullWidth: false },
            }),
          ],
        },
      ),
      heading(2, "See and hear"),
      media("audio", hosted("audio/fog-signal.wav"), ["The fog signal of 1911. ", italic("Turn it down first.")]),
      media(
        "video",
        hosted("video/ropewalk-1934.mp4", { name: "ropewalk-1934.mp4" }),
        "The ropewalk at work, 1934. Silent; somebody has added gulls.",
      ),
      embed(
        "https://maps.example/embed?bbox=-6.05,56.29,-5.93,56.35&layer=wrecks",
        "Wrecks of the sound. None of them ours (one of them ours).",
      ),
      bookmark(
        "https://knots.example/encyclopaedia/splices#eye_splice",
        "The only book that Dmitri has ever been seen to agree with.",
        {
          title: "An encyclopaedia of splices",
          description: "Four thousand ways to join two ropes, and one reason not to.",
          iconUrl: "https://knots.example/favicon.ico",
          coverUrl: "https://knots.example/cover.jpg",
        },
      ),
      bookmark("https://archive.example/(1962)/founders?page=[2]"),
      image(undefined, "(Ottilie is still looking for this one.)"),
      divider(),
      childDatabase(exhibitList()),
      quote("Please touch. It is rope.", { size: "large", color: "brown_background" }),
    ],
  };
}

function exhibitList(): DatabaseDraft {
  return {
    key: "exhibits",
    title: "Exhibits",
    description: rich("Numbered in the order in which they were tripped over."),
    written,
    isInline: true,
    dataSources: [
      {
        key: "exhibits",
        title: "Exhibits",
        written,
        icon: emojiIcon("🏺"),
        columns: [
          plainColumn("title", "Exhibit"),
          numberColumn("Year"),
          choiceColumn(
            "select",
            "State",
            ["Sound", "green"],
            ["Frayed", "yellow"],
            ["Mostly dust", "gray"],
            ["On loan", "purple"],
          ),
          plainColumn("date", "Found"),
          plainColumn("people", "Keeper"),
          plainColumn("place", "Found at"),
          plainColumn("files", "Papers"),
          plainColumn("url", "Catalogue"),
          plainColumn("rich_text", "Label"),
        ],
        rows: exhibits.map(({ key, title, year, state, found, keeper, label, place, papers, catalogue }) => ({
          key,
          title,
          cells: {
            ...(year !== undefined && { Year: amount(year) }),
            State: choice(state),
            Found: day(...found),
            Keeper: folk(...keeper.map(person)),
            ...(place && { "Found at": spot(place) }),
            ...(papers && { Papers: files(...papers) }),
            ...(catalogue !== undefined && { Catalogue: web(catalogue) }),
            Label: prose(label),
          },
        })),
      },
    ],
    views: [
      {
        key: "exhibits-gallery",
        type: "gallery",
        name: "Walk through",
        dataSourceId: sourceId("exhibits"),
        filter: where("exhibits", "Found", "date", "next_year"),
        sorts: [by("exhibits", "Year")],
        configuration: {
          properties: show("exhibits", "Exhibit", "Year", "Label"),
          cover: { type: "page_cover" },
          isTitleVisible: true,
        },
      },
      {
        key: "exhibits-catalogue",
        type: "table",
        name: "Catalogue",
        dataSourceId: sourceId("exhibits"),
        filter: where("exhibits", "Catalogue", "url", "is_empty"),
        configuration: {
          properties: show("exhibits", "Exhibit", "State", "Found", "Keeper", "Papers", "Catalogue"),
          groupBy: {
            type: "url",
            propertyId: columnId("exhibits", "Catalogue"),
            propertyName: "Catalogue",
            granularity: "exact",
          },
        },
      },
    ],
  };
}
