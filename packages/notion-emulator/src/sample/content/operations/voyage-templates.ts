import { choice, choices } from "../../makers/cells.js";
import type { RowDraft } from "../../makers/data-sources.js";
import { toRow, variable } from "../../makers/mentions.js";
import { emojiIcon } from "../../makers/pages.js";
import { heading, paragraph, toDo } from "../../makers/text-blocks.js";

/** What a new row of the voyages may start from. */
export const voyageTemplates: readonly RowDraft[] = [
  {
    key: "ordinary-voyage",
    title: "Ordinary voyage",
    icon: emojiIcon("🚢"),
    cells: { Status: choice("Planned"), Weather: choice("Calm") },
    children: [
      paragraph(["Log begun ", variable("now"), " by ", variable("me"), "."]),
      heading(3, "Before the first blast"),
      toDo("Gangway in, gate shut, cat accounted for"),
    ],
  },
  {
    key: "voyage-with-sheep",
    title: "Voyage with sheep",
    icon: emojiIcon("🐑"),
    cells: { Status: choice("Planned"), Cargo: choices("Livestock", "Hay") },
    children: [
      toDo(["Count them, ", variable("today")]),
      paragraph(["What may go wrong is in ", toRow("voyages", "sheep", "Sheep, both directions"), "."]),
    ],
  },
];
