import { person } from "../../cast/people.js";
import {
  amount,
  type Cell,
  choice,
  choices,
  computed,
  day,
  files,
  folk,
  mail,
  phone,
  related,
  unknownValue,
  web,
} from "../../makers/cells.js";
import {
  choiceColumn,
  formulaColumn,
  numberColumn,
  plainColumn,
  relationColumn,
  statusColumn,
  ticketColumn,
  unknownColumn,
} from "../../makers/columns.js";
import type { RowDraft } from "../../makers/data-sources.js";
import type { DatabaseDraft } from "../../makers/databases.js";
import { external, hosted } from "../../makers/media-blocks.js";
import { emojiIcon } from "../../makers/pages.js";
import { jobPages } from "./maintenance-pages.js";
import { type Job, maintenanceTable } from "./maintenance-table.js";
import { maintenanceViews } from "./maintenance-views.js";

const written = { by: "tobias", at: "2024-12-12T06:45", editedBy: "yusuf", editedAt: "2026-05-29T16:10" };

/** What is broken, and who is looking at it. */
export function maintenance(): DatabaseDraft {
  return {
    key: "maintenance",
    title: "Maintenance log",
    description: "If it is not in the log it is not broken. If it is broken, put it in the log.",
    written,
    icon: emojiIcon("🔧"),
    isInline: true,
    views: maintenanceViews,
    dataSources: [
      {
        key: "maintenance",
        title: "Maintenance log",
        written,
        columns: [
          plainColumn("title", "Job"),
          ticketColumn("Ticket", "FIX"),
          statusColumn(
            "Stage",
            {
              name: "To-do",
              color: "gray",
              options: [
                ["Later", "default"],
                ["Next", "brown"],
              ],
            },
            {
              name: "In progress",
              color: "blue",
              options: [
                ["Doing", "blue"],
                ["Waiting for parts", "orange", "Or for patience."],
              ],
            },
            {
              name: "Complete",
              color: "green",
              options: [
                ["Done", "green"],
                ["Won’t do", "gray"],
              ],
            },
          ),
          relationColumn("Boat", { dataSource: "boats", database: "fleet", column: "Jobs" }),
          choiceColumn(
            "select",
            "Priority",
            ["Low", "gray"],
            ["Medium", "yellow"],
            ["High", "orange"],
            ["Sinking", "red", "Also for anything that the cat asked for."],
          ),
          plainColumn("people", "Assigned"),
          plainColumn("date", "Due"),
          numberColumn("Hours"),
          numberColumn("Cost", "dollar"),
          formulaColumn("Cost per hour", 'if(empty(prop("Hours")), toNumber(""), prop("Cost") / prop("Hours"))'),
          formulaColumn("Finished", 'prop("Stage") == "Done"'),
          choiceColumn(
            "multi_select",
            "Parts",
            ["Paint", "blue"],
            ["Zinc", "gray"],
            ["Patience", "pink", "Cannot be ordered."],
            ["Scrapers", "brown"],
            ["Relay", "orange"],
            ["Cable", "default"],
            ["Coffee", "brown"],
            ["Wood", "yellow"],
            ["Membrane", "purple"],
            ["Hinges", "green"],
          ),
          relationColumn("Part of", { dataSource: "maintenance", column: "Consists of" }),
          relationColumn("Consists of", { dataSource: "maintenance", column: "Part of" }),
          relationColumn("Waits for", { dataSource: "maintenance", column: "Holds up" }),
          relationColumn("Holds up", { dataSource: "maintenance", column: "Waits for" }),
          plainColumn("url", "Manual"),
          plainColumn("email", "Supplier"),
          plainColumn("phone_number", "Supplier’s telephone"),
          plainColumn("files", "Photos"),
          unknownColumn("Signature", "signature"),
          plainColumn("last_edited_by", "Touched last by"),
        ],
        rows: maintenanceTable.map((job): RowDraft => {
          return {
            key: job.key,
            title: job.name,
            cells: { ...jobCells(job), ...special[job.key] },
            ...jobPages[job.key],
          };
        }),
      },
    ],
  };
}

function jobCells(job: Job): Readonly<Record<string, Cell>> {
  const { key, hours, cost, parent, waitsFor = [] } = job;
  const isPriced = hours !== undefined && cost !== undefined;
  return {
    Stage: choice(job.stage),
    Boat: related("boats", [job.boat]),
    Priority: choice(job.priority),
    Assigned: folk(...job.assigned.map(person)),
    Due: day(job.due),
    ...(hours !== undefined && { Hours: amount(hours) }),
    ...(cost !== undefined && { Cost: amount(cost) }),
    "Cost per hour": computed({ type: "number", ...(isPriced && { value: cost / hours }) }),
    Finished: computed({ type: "boolean", value: job.stage === "Done" }),
    Parts: choices(...job.parts),
    "Part of": related("maintenance", parent === undefined ? [] : [parent]),
    "Consists of": related(
      "maintenance",
      keysOf((other) => other.parent === key),
    ),
    "Waits for": related("maintenance", waitsFor),
    "Holds up": related(
      "maintenance",
      keysOf((other) => other.waitsFor?.includes(key) ?? false),
    ),
  };
}

function keysOf(condition: (job: Job) => boolean): readonly string[] {
  return maintenanceTable.filter(condition).map((job) => job.key);
}

const special: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  anodes: {
    Supplier: mail("orders+zinc@chandlery.example"),
    "Supplier’s telephone": phone("+44 1632 960777 ext. 4 (ask for Zinc)"),
    Signature: unknownValue("signature", {
      signedBy: "Tobias Brandt",
      strokes: [
        [3, 4],
        [9, 2],
        [12, 8],
      ],
    }),
  },
  bilge: {
    Manual: web("https://pumps.example/manuals/BP-200_(rev.%20C).pdf#page=12"),
    Due: day("2026-06-02T08:00:00.000+02:00", { timeZone: "Europe/Berlin" }),
  },
  oar: {
    Photos: files(
      hosted("images/jobs/oar-4cm.jpg", { name: "oar, 4 cm.jpg", size: "812KB" }),
      hosted("images/jobs/other-oar.jpg", { name: "the other oar (for scale).jpg", size: "798KB" }),
      external("https://lanternquay.example/pictures/oars.jpg?side=left", "both oars | left"),
    ),
  },
};
