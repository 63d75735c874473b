import { choice, prose } from "../makers/cells.js";
import { choiceColumn, plainColumn } from "../makers/columns.js";
import { thread } from "../makers/comments.js";
import { childDatabase, type DatabaseDraft } from "../makers/databases.js";
import { childPage, emojiIcon, type PageDraft } from "../makers/pages.js";
import { syncedOriginal } from "../makers/structure-blocks.js";
import { bold, italic } from "../makers/text.js";
import { bullet, heading, paragraph, toDo } from "../makers/text-blocks.js";
import { show, sourceId } from "../makers/views.js";
import { berthNotice } from "./shared-notices.js";

const written = { by: "ines", at: "2025-03-01T22:40", editedAt: "2026-05-29T23:55" };

/** A page that is shared with no connection. */
export function privateLog(): PageDraft {
  return {
    key: "private-log",
    title: "Harbour master’s private log",
    written,
    icon: emojiIcon("🔒"),
    threads: [thread("private", [{ by: "ines", at: "2026-05-29T23:56", text: "Note to self: learn to whistle." }])],
    children: [
      paragraph("Nobody reads this but me and, I suspect, the cat."),
      heading(2, "What I shall say about berth 3"),
      syncedOriginal(berthNotice()),
      paragraph(["What I shall ", italic("not"), " say: it was the tuba."]),
      toDo("Return the stage (2024)"),
      childDatabase(incidents()),
      childPage({
        key: "cat-applicants",
        title: "Applicants for the position of second cat",
        written: { by: "ines", at: "2026-01-17T23:10" },
        children: [bullet("A ginger, over-qualified"), bullet([bold("A gull in a hat."), " Strong interview."])],
      }),
    ],
  };
}

function incidents(): DatabaseDraft {
  return {
    key: "grievances",
    title: "Incidents and grievances",
    written,
    isInline: true,
    dataSources: [
      {
        key: "incidents",
        title: "Incidents and grievances",
        written,
        columns: [
          plainColumn("title", "Name"),
          choiceColumn("select", "Gravity", ["Sigh", "gray"], ["Letter", "yellow"], ["Insurance", "red"]),
          plainColumn("rich_text", "What really happened"),
        ],
        rows: [
          {
            key: "recorder",
            title: "Recorder practice, 29 recorders",
            cells: { Gravity: choice("Letter"), "What really happened": prose("All of them. In the tunnel.") },
          },
          {
            key: "wrong-island",
            title: "Wrong island",
            cells: { Gravity: choice("Sigh"), "What really happened": prose("The right people, though.") },
          },
          { key: "berth-3", title: "Berth 3", cells: { Gravity: choice("Insurance") } },
        ],
      },
    ],
    views: [
      {
        key: "incidents-table",
        type: "table",
        name: "",
        dataSourceId: sourceId("incidents"),
        configuration: { properties: show("incidents", "Name", "Gravity") },
      },
    ],
  };
}

/** A page in the trash. */
export function oldTimetable(): PageDraft {
  return {
    key: "old-timetable",
    title: "Winter timetable 2019 (deleted in winter)",
    written: { by: "noor", at: "2019-11-01T09:00", editedAt: "2019-12-06T16:59" },
    inTrash: true,
    children: [paragraph("Departures: when it is light. Arrivals: before it is dark.")],
  };
}
