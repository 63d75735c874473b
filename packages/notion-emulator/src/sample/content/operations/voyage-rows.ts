import type { PropertyValue } from "@pagebridge/core-types";
import { person } from "../../cast/people.js";
import {
  amount,
  type Cell,
  choice,
  choices,
  computed,
  day,
  folk,
  related,
  rolledUp,
  ticked,
  web,
} from "../../makers/cells.js";
import { choiceColumn } from "../../makers/columns.js";
import type { RowDraft } from "../../makers/data-sources.js";
import { emojiIcon } from "../../makers/pages.js";
import { crewLanguages } from "./crew-columns.js";
import { crewTable } from "./crew-table.js";
import { boatOf } from "./fleet-table.js";
import { logOf } from "./voyage-logs.js";
import { type Voyage, voyageTable } from "./voyage-table.js";

const weatherIcons = { Calm: "🪞", Choppy: "🌊", Fog: "🌫️", Fresh: "🍃", Gale: "🌬️", Glorious: "☀️" } as const;

/** The voyages as rows. */
export function voyageRows(): readonly RowDraft[] {
  return voyageTable.map((voyage, index) => {
    const { cells, ...content } = logOf(voyage.key);
    return {
      key: voyage.key,
      title: voyage.name,
      icon: emojiIcon(weatherIcons[voyage.weather]),
      written: {
        by: voyage.skipper,
        at: `2026-03-10T09:${index + 10}`,
        editedBy: "noor",
        editedAt: "2026-05-30T18:02",
      },
      ...content,
      cells: { ...voyageCells(voyage), ...cells },
    };
  });
}

function voyageCells(voyage: Voyage): Readonly<Record<string, Cell>> {
  const { capacity } = boatOf(voyage.boat);
  const load = voyage.passengers / capacity;
  return {
    Status: choice(voyage.status),
    Departs: day(voyage.departs, { end: voyage.returns }),
    Boat: related("boats", [voyage.boat]),
    Skipper: folk(person(voyage.skipper)),
    Crew: related("crew", voyage.crew),
    Stops: related("stops", [...new Set(voyage.stops)]),
    ...(voyage.status !== "Planned" && { Passengers: amount(voyage.passengers) }),
    Seats: rolledUp({ type: "number", value: capacity }),
    Load: computed({ type: "number", ...(voyage.status !== "Planned" && { value: load }) }),
    "Full house": computed({ type: "boolean", value: load >= 0.9 }),
    "Time on the water": computed({ type: "string", value: `${voyage.minutes} min` }),
    "Log due": computed({ type: "date", value: { start: twoDaysAfter(voyage.returns) } }),
    Karma: computed({ type: "unsupported" }),
    "Languages on board": rolledUp({ type: "array", values: languagesOf(voyage) }),
    "Different languages": rolledUp({ type: "unsupported" }),
    Weather: choice(voyage.weather),
    Cargo: choices(...voyage.cargo),
    "Log signed": ticked(voyage.status === "Logged"),
    ...(voyage.status === "Logged" && {
      Track: web(`https://lanternquay.example/tracks/${voyage.key}?format=gpx&tides=on`),
    }),
    ...(voyage.incident !== undefined && { Incident: related("incidents", [voyage.incident]) }),
  };
}

function twoDaysAfter(time: string): string {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  return new Date(day.getTime() + 2 * 86_400_000).toISOString().slice(0, 10) + time.slice(10);
}

/** One value for each member of the crew, without id and name, as rollups hold them. */
function languagesOf(voyage: Voyage): readonly PropertyValue[] {
  const column = choiceColumn("multi_select", "Languages", ...crewLanguages)("crew");
  return voyage.crew.map((key) => {
    const languages = crewTable.find((member) => member.key === key)?.languages ?? [];
    return { ...choices(...languages)(column), id: "", name: "" };
  });
}
