import { memberNames, person } from "../../cast/people.js";
import {
  amount,
  type Cell,
  choice,
  choices,
  day,
  files,
  folk,
  lastSeen,
  mail,
  phone,
  prose,
  related,
  rolledUp,
  spot,
  ticked,
} from "../../makers/cells.js";
import type { RowDraft } from "../../makers/data-sources.js";
import { hosted, image } from "../../makers/media-blocks.js";
import { toRow } from "../../makers/mentions.js";
import { emojiIcon } from "../../makers/pages.js";
import { bold, italic } from "../../makers/text.js";
import { bullet, heading, paragraph } from "../../makers/text-blocks.js";
import { type CrewMember, crewTable } from "./crew-table.js";
import { voyageTable } from "./voyage-table.js";

/** The crew as rows. */
export function crewRows(): readonly RowDraft[] {
  return crewTable.map((member) => ({
    key: member.key,
    title: crewName(member),
    cells: { ...crewCells(member), ...(member.key === "bosun" && bosunCells) },
    ...(member.key === "bosun" && bosunPage),
  }));
}

function crewName({ account, name }: CrewMember): string {
  return account === undefined ? (name ?? "") : memberNames[account];
}

function crewCells(member: CrewMember): Readonly<Record<string, Cell>> {
  const { key, account, role, languages, joined, knots, swims, bio } = member;
  const voyages = voyageTable.filter((voyage) => voyage.crew.includes(key));
  const [first] = voyages;
  return {
    Role: choice(role),
    ...(account !== undefined && { Account: folk(person(account)), "E-mail": mail(`${account}@lanternquay.example`) }),
    ...(member.phone !== undefined && { Telephone: phone(member.phone) }),
    Languages: choices(...languages),
    Joined: day(joined),
    Voyages: related(
      "voyages",
      voyages.map((voyage) => voyage.key),
    ),
    "Times sailed": rolledUp({ type: "number", value: voyages.length }),
    "First sailed": rolledUp({ type: "date", ...(first && { value: { start: first.departs, end: first.returns } }) }),
    Swims: ticked(swims),
    Knots: amount(knots),
    ...(bio !== undefined && { About: prose(bio) }),
    ...(account === "ines" && { "Last read": lastSeen("2026-05-30T19:12") }),
  };
}

const bosunCells: Readonly<Record<string, Cell>> = {
  Portrait: files(hosted("images/bosun-asleep.png", { name: "bosun-asleep.png", size: "5KB" })),
  "Usually found at": spot({ latitude: 56.31231, longitude: -5.94004, name: "The warm pipe, wheelhouse, Marigold" }),
};

const bosunPage: Partial<RowDraft> = {
  icon: emojiIcon("🐈‍⬛"),
  cover: { file: hosted("images/bosun-asleep.png"), position: 0.5 },
  children: [
    image(hosted("images/bosun-asleep.png"), "On duty."),
    heading(3, "Service record"),
    bullet([bold("2021"), " — walks aboard at Kelp Pier with a herring and no ticket"]),
    bullet([bold("2022"), " — promoted, after the matter of the sandwiches"]),
    bullet([bold("2024"), " — falls in, climbs out, ", italic("denies everything")]),
    bullet([bold("2026"), " — escorts the sheep; see ", toRow("voyages", "sheep", "Sheep, both directions")]),
    paragraph("Vaccinated. Insured. Not for sale; please stop asking."),
  ],
};
