import type { PropertyValue } from "@pagebridge/core-types";
import { amount, type Cell, choice, computed, prose, related, rolledUp, spot, ticked } from "../../makers/cells.js";
import {
  choiceColumn,
  formulaColumn,
  numberColumn,
  plainColumn,
  relationColumn,
  rollupColumn,
} from "../../makers/columns.js";
import type { DataSourceDraft } from "../../makers/data-sources.js";
import type { DatabaseDraft, ViewDraft } from "../../makers/databases.js";
import { hosted } from "../../makers/media-blocks.js";
import { columnId } from "../../makers/sample-id.js";
import { bold, rich } from "../../makers/text.js";
import { bullet, paragraph } from "../../makers/text-blocks.js";
import { by, show, sourceId, where } from "../../makers/views.js";
import { type Boat, fleetTable } from "./fleet-table.js";
import { hoursOn, jobsOn } from "./maintenance-table.js";
import { voyageTable } from "./voyage-table.js";

const written = { by: "tobias", at: "2024-12-10T11:30", editedAt: "2026-05-26T07:50" };

/** The boats and where they sleep: one database with two data sources. */
export function fleet(): DatabaseDraft {
  return {
    key: "fleet",
    title: "Fleet",
    description: "Things that float, and things that they are tied to.",
    written,
    icon: { type: "icon", name: "sailboat", color: "orange" },
    isLocked: true,
    dataSources: [boats(), moorings()],
    views,
  };
}

function boats(): DataSourceDraft {
  return {
    key: "boats",
    title: "Boats",
    description: ["“Boat” if it carries you, “ship” if it carries ", bold("boats"), "."],
    written,
    icon: { type: "icon", name: "sailboat", color: "blue" },
    cover: { file: hosted("images/fleet.jpg"), position: 0.4 },
    columns: [
      plainColumn("title", "Name"),
      numberColumn("Built"),
      numberColumn("Capacity"),
      choiceColumn("select", "Drive", ["Diesel", "gray"], ["Electric", "green"], ["Oars", "brown"]),
      relationColumn("Mooring", { dataSource: "moorings", database: "fleet", column: "Boats" }),
      relationColumn("Voyages", { dataSource: "voyages", column: "Boat" }),
      relationColumn("Jobs", { dataSource: "maintenance", column: "Boat" }),
      rollupColumn("Hours in the workshop", "sum", "Jobs", ["maintenance", "Hours"]),
      rollupColumn("Last due", "latest_date", "Jobs", ["maintenance", "Due"]),
      rollupColumn("All jobs", "show_original", "Jobs", ["maintenance", "Job"]),
      rollupColumn("Finished", "percent_checked", "Jobs", ["maintenance", "Finished"]),
      formulaColumn("Age", 'dateBetween(now(), parseDate(prop("Built") + "-01-01"), "years") + " years"'),
    ],
    rows: fleetTable.map((boat) => ({ key: boat.key, title: boat.name, cells: boatCells(boat), ...pageOf(boat) })),
  };
}

function boatCells(boat: Boat): Readonly<Record<string, Cell>> {
  const jobs = jobsOn(boat.key);
  const finished = jobs.filter((job) => job.stage === "Done").length;
  const titles = jobs.map((job): PropertyValue => ({ type: "title", id: "", name: "", richText: rich(job.name) }));
  const last = jobs
    .map((job) => job.due)
    .toSorted()
    .at(-1);
  return {
    Built: amount(boat.built),
    Capacity: amount(boat.capacity),
    Drive: choice(boat.drive),
    Mooring: related("moorings", [boat.mooring]),
    Voyages: related(
      "voyages",
      voyageTable.filter((voyage) => voyage.boat === boat.key).map((voyage) => voyage.key),
    ),
    Jobs: related(
      "maintenance",
      jobs.map((job) => job.key),
    ),
    "Hours in the workshop": rolledUp({ type: "number", value: hoursOn(boat.key) }),
    "Last due": rolledUp({ type: "date", ...(last !== undefined && { value: { start: last } }) }),
    "All jobs": rolledUp({ type: "array", values: titles }),
    Finished: rolledUp({ type: "number", value: jobs.length === 0 ? 0 : finished / jobs.length }),
    Age: computed({ type: "string", value: `${2026 - boat.built} years` }),
  };
}

function pageOf(boat: Boat): Pick<DataSourceDraft["rows"][number], "children"> {
  if (boat.key !== "teaspoon") return {};
  return {
    children: [
      paragraph("Named for what she carries when it rains. Bail with the tin, not with the hat."),
      bullet("Two oars, one of them honest"),
      bullet("Room for six, or four and a harp"),
    ],
  };
}

const berths = [
  {
    key: "berth-1",
    name: "Berth 1",
    latitude: 56.3121,
    longitude: -5.9402,
    power: true,
    boats: ["marigold"],
    note: "The warm pipe ends here.",
  },
  {
    key: "berth-2",
    name: "Berth 2",
    latitude: 56.3124,
    longitude: -5.9398,
    power: true,
    boats: ["patience", "teaspoon"],
    note: "Teaspoon ties up to Patience, as in life.",
  },
  {
    key: "berth-4",
    name: "Berth 4",
    latitude: 56.3129,
    longitude: -5.9391,
    power: true,
    boats: ["second-wind"],
    note: "400 V. Not for kettles.",
  },
] as const;

function moorings(): DataSourceDraft {
  return {
    key: "moorings",
    title: "Moorings",
    description: "There is no berth 3 in this table, and nobody is to ask why.",
    written,
    columns: [
      plainColumn("title", "Name"),
      plainColumn("place", "Where"),
      plainColumn("checkbox", "Shore power"),
      relationColumn("Boats", { dataSource: "boats", database: "fleet", column: "Mooring" }),
      plainColumn("rich_text", "Note"),
    ],
    rows: berths.map(({ key, name, latitude, longitude, power, boats: tied, note }) => ({
      key,
      title: name,
      cells: {
        Where: spot({ latitude, longitude, name: `${name}, Lantern Quay`, awsPlaceId: `made-up-${key}` }),
        "Shore power": ticked(power),
        Boats: related("boats", tied),
        Note: prose(note),
      },
    })),
  };
}

const views: readonly ViewDraft[] = [
  {
    key: "fleet-gallery",
    type: "gallery",
    name: "Portraits",
    dataSourceId: sourceId("boats"),
    filter: where("boats", "All jobs", "rich_text", "contains", "hull", { computed: "rollup", quantifier: "none" }),
    sorts: [by("boats", "Built")],
    configuration: {
      properties: show("boats", "Name", "Built", "Drive", "Age"),
      cover: { type: "page_content_first" },
      coverSize: "large",
      coverAspect: "contain",
      cardLayout: "list",
      groupBy: {
        type: "formula",
        propertyId: columnId("boats", "Age"),
        propertyName: "Age",
        resultType: "text",
        granularity: "exact",
        sort: "ascending",
      },
    },
  },
  {
    key: "fleet-by-age",
    type: "table",
    name: "By decade",
    dataSourceId: sourceId("boats"),
    filter: where("boats", "Age", "string", "ends_with", "years", { computed: "formula" }),
    configuration: {
      properties: show(
        "boats",
        "Name",
        "Built",
        "Capacity",
        "Hours in the workshop",
        "Finished",
        "Last due",
        "All jobs",
      ),
      groupBy: {
        type: "number",
        propertyId: columnId("boats", "Built"),
        propertyName: "Built",
        rangeStart: 1970,
        rangeEnd: 2030,
        rangeSize: 10,
        sort: "ascending",
      },
    },
  },
  {
    key: "moorings-list",
    type: "list",
    name: "Moorings",
    dataSourceId: sourceId("moorings"),
    filter: where("moorings", "Shore power", "checkbox", "equals", true),
    configuration: {
      properties: show("moorings", "Name", "Note", "Boats"),
      groupBy: { type: "checkbox", propertyId: columnId("moorings", "Shore power"), propertyName: "Shore power" },
    },
  },
];
