import { person } from "../cast/people.js";
import { type Cell, choice, choices, folk, prose, vouched } from "../makers/cells.js";
import { choiceColumn, plainColumn } from "../makers/columns.js";
import type { DataSourceDraft, RowDraft } from "../makers/data-sources.js";
import type { DatabaseDraft } from "../makers/databases.js";
import { external } from "../makers/media-blocks.js";
import { toPage } from "../makers/mentions.js";
import { emojiIcon } from "../makers/pages.js";
import { columnId } from "../makers/sample-id.js";
import { bold, code, italic, type TextInput } from "../makers/text.js";
import { bullet, heading, numbered, paragraph, toggle } from "../makers/text-blocks.js";
import { by, show, sourceId, where } from "../makers/views.js";

const written = { by: "ottilie", at: "2025-02-01T10:00", editedAt: "2026-05-22T10:20" };

/** The wiki: answers to what was asked twice, and a glossary below it. */
export function locker(): DatabaseDraft {
  return {
    key: "locker",
    title: "Knowledge locker",
    description: "If you had to ask, write the answer here, so that the next one need not.",
    written,
    icon: emojiIcon("🗄️"),
    cover: { file: external("https://lanternquay.example/pictures/lockers.jpg") },
    isWiki: true,
    dataSources: [
      {
        key: "locker",
        title: "Knowledge locker",
        written,
        columns: [
          plainColumn("title", "Topic"),
          plainColumn("people", "Owner"),
          plainColumn("verification", "Verification"),
          choiceColumn(
            "multi_select",
            "Tags",
            ["boats", "blue"],
            ["people", "pink"],
            ["weather", "gray"],
            ["tea", "brown"],
          ),
          plainColumn("last_edited_time", "Last edited"),
        ],
        rows: answers,
        nested: [glossary()],
      },
    ],
    views: [
      {
        key: "locker-all",
        type: "table",
        name: "All answers",
        dataSourceId: sourceId("locker"),
        filter: where("locker", "Verification", "verification", "does_not_equal", "expired"),
        sorts: [by("locker", "Last edited", "descending")],
        configuration: {
          properties: show("locker", "Topic", "Owner", "Verification", "Tags"),
          groupBy: {
            type: "last_edited_time",
            propertyId: columnId("locker", "Last edited"),
            propertyName: "Last edited",
            granularity: "month",
            sort: "descending",
          },
        },
      },
    ],
  };
}

const answers: readonly RowDraft[] = [
  answer(
    "tea",
    "How does the skipper take her tea?",
    "greta",
    {
      Tags: choices("tea", "people"),
      Verification: vouched("verified", person("siobhan"), { start: "2026-04-01", end: "2026-10-01" }),
    },
    [
      paragraph([
        "Siobhán: black. Mungo: ",
        italic("“as it comes”"),
        ", which is black with nine sugars. Seun: coffee, and do not argue.",
      ]),
      toggle("Why is there salt in the sugar tin?", [paragraph("April."), numbered("Find Kit."), numbered("Ask Kit.")]),
    ],
  ),
  answer(
    "fog-horn",
    "What does the fog horn mean?",
    "haruka",
    {
      Tags: choices("weather", "boats"),
      Verification: vouched("expired", person("haruka"), { start: "2025-01-01", end: "2026-01-01" }),
    },
    [
      paragraph([
        "One long blast every two minutes: we are here. Two: we are here and ",
        bold("not moving"),
        ". Three in German: Tobias has dropped something.",
      ]),
      paragraph(["More about fog than you need: ", toPage("fog-week", "The week the fog stayed"), "."]),
    ],
  ),
  answer("wifi", "What is the Wi-Fi password?", "wen", { Tags: choices("people") }, [
    heading(3, "On the quay"),
    paragraph([code("quay_guest"), " — the password is on the mug."]),
    heading(3, "On the boats"),
    bullet("There is none. Look out of the window."),
  ]),
];

function answer(
  key: string,
  title: TextInput,
  owner: string,
  cells: Readonly<Record<string, Cell>>,
  children: RowDraft["children"] = [],
): RowDraft {
  return { key, title, cells: { Owner: folk(person(owner)), ...cells }, children };
}

function glossary(): DataSourceDraft {
  const words: readonly (readonly [key: string, term: string, language: string, meaning: TextInput])[] = [
    ["abaft", "abaft", "Boat", "Behind, but on a boat, so that it sounds like a plan."],
    ["moin", "moin", "Deutsch", ["Good morning, at any hour. ", italic("Moin moin"), " is already gossip."]],
    ["shio", "潮 (しお)", "日本語", "Tide. Also salt, if written differently and eaten."],
  ];
  return {
    key: "glossary",
    title: "Glossary",
    written,
    icon: emojiIcon("🔤"),
    columns: [
      plainColumn("title", "Term"),
      choiceColumn("select", "Language", ["Boat", "blue"], ["Deutsch", "yellow"], ["日本語", "pink"]),
      plainColumn("rich_text", "Meaning"),
    ],
    rows: words.map(([key, title, language, meaning]) => ({
      key,
      title,
      cells: { Language: choice(language), Meaning: prose(meaning) },
    })),
  };
}
