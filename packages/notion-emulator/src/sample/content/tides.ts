import { person } from "../cast/people.js";
import { amount, choice, computed, day, prose, vouched } from "../makers/cells.js";
import { choiceColumn, formulaColumn, numberColumn, plainColumn } from "../makers/columns.js";
import { childDatabase, type DatabaseDraft } from "../makers/databases.js";
import { codeBlock, equationBlock } from "../makers/media-blocks.js";
import { toPage } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { columnId } from "../makers/sample-id.js";
import { syncedCopy, syncedOriginal } from "../makers/structure-blocks.js";
import { italic, math } from "../makers/text.js";
import { heading, paragraph } from "../makers/text-blocks.js";
import { by, show, sourceId, where } from "../makers/views.js";
import { tideNotice } from "./shared-notices.js";

const written = { by: "haruka", at: "2025-01-02T06:00", editedBy: "jun", editedAt: "2026-05-30T06:12" };

/** Tide tables and the sums behind them. */
export function tides(): PageDraft {
  return {
    key: "tides",
    title: "Tides and other mathematics",
    written,
    icon: emojiIcon("🌗"),
    children: [
      syncedOriginal(tideNotice()),
      heading(2, "The rule of twelfths"),
      paragraph([
        "Of the whole range ",
        math("R"),
        " the water rises 1/12 in the first hour, then 2, 3, 3, 2 and 1 twelfths. For the height after ",
        math("t"),
        " hours the impatient may use",
      ]),
      equationBlock("h(t) = h_0 + \\frac{R}{2}\\left(1 - \\cos\\frac{\\pi t}{6.2}\\right)"),
      paragraph([
        italic("潮は待ってくれない。"),
        " Time and tide wait for no one, but the tide at least publishes a timetable.",
      ]),
      heading(2, "This week"),
      childDatabase(tideTable()),
      heading(2, "The same, for printing"),
      codeBlock("plain text", printedTide(), {
        caption: "Heights in metres above chart datum, one line for each hour of the first of June.",
        wrap: true,
      }),
      paragraph(["How to say all this to a visitor: ", toPage("phrasebook", "Phrasebook"), "."]),
      syncedCopy(tideNotice()),
    ],
  };
}

const readings = [
  ["mon-1", "Mon 1 June, early", "2026-06-01T00:42:00.000+01:00", 0.4, "Low"],
  ["mon-2", "Mon 1 June, morning", "2026-06-01T06:58:00.000+01:00", 4.6, "High"],
  ["mon-3", "Mon 1 June, lunch", "2026-06-01T13:04:00.000+01:00", 0.3, "Low"],
  ["mon-4", "Mon 1 June, supper", "2026-06-01T19:21:00.000+01:00", 4.7, "High"],
  ["tue-1", "Tue 2 June, early", "2026-06-02T01:27:00.000+01:00", 0.3, "Low"],
  ["tue-2", "Tue 2 June, morning", "2026-06-02T07:45:00.000+01:00", 4.7, "High"],
] as const;

function tideTable(): DatabaseDraft {
  return {
    key: "tide-table",
    title: "Tide table 潮見表",
    written,
    isInline: true,
    icon: emojiIcon("🌊"),
    dataSources: [
      {
        key: "tide-table",
        title: "Tide table 潮見表",
        description: "Lantern Quay, metres above chart datum.",
        written,
        columns: [
          plainColumn("title", "Tide"),
          plainColumn("date", "At"),
          numberColumn("Height"),
          choiceColumn("select", "Water", ["High", "blue"], ["Low", "brown"]),
          formulaColumn("Under the keel", 'prop("Height") + 1.2'),
          plainColumn("rich_text", "Note"),
          plainColumn("verification", "Checked"),
        ],
        rows: readings.map(([key, title, at, height, water]) => ({
          key,
          title,
          cells: {
            At: day(at, { timeZone: "Europe/London" }),
            Height: amount(height),
            Water: choice(water),
            "Under the keel": computed({ type: "number", value: Math.round((height + 1.2) * 10) / 10 }),
            ...(key === "mon-3" && { Note: prose(["Less than Gull Steps needs: ", math("0.3 < 0.9")]) }),
            ...(key === "mon-1" && {
              Checked: vouched("verified", person("haruka"), { start: "2026-05-25", end: "2026-06-25" }),
            }),
            ...(key === "mon-2" && {
              Checked: vouched("expired", person("jun"), { start: "2026-03-01", end: "2026-05-01" }),
            }),
          },
        })),
      },
    ],
    views: [
      {
        key: "tide-table-calendar",
        type: "calendar",
        name: "Week",
        dataSourceId: sourceId("tide-table"),
        filter: where("tide-table", "Checked", "verification", "status", "verified"),
        configuration: {
          datePropertyId: columnId("tide-table", "At"),
          viewRange: "week",
          showWeekends: false,
          properties: show("tide-table", "Tide", "Height"),
        },
      },
      {
        key: "tide-table-high",
        type: "table",
        name: "High water",
        dataSourceId: sourceId("tide-table"),
        filter: where("tide-table", "At", "date", "this_week"),
        sorts: [by("tide-table", "At")],
        configuration: {
          properties: show("tide-table", "Tide", "At", "Height", "Water", "Under the keel"),
          groupBy: {
            type: "date",
            propertyId: columnId("tide-table", "At"),
            propertyName: "At",
            granularity: "relative",
            sort: "descending",
          },
        },
      },
    ],
  };
}

const heights = "0.5 1.0 1.9 2.9 3.8 4.4 4.6 4.3 3.6 2.6 1.6 0.8 0.4 0.5 1.1 2.1 3.1 4.0 4.6 4.7 4.3 3.4 2.4 1.4".split(
  " ",
);

// Longer than 2000 characters, where Notion cuts a text into runs.
function printedTide(): string {
  return heights
    .map((height, hour) => {
      const bar = "~".repeat(Math.round(Number(height) * 16));
      return `${String(hour).padStart(2, "0")}:00  ${height} m  |${bar.padEnd(78, " ")}|`;
    })
    .join("\n");
}
