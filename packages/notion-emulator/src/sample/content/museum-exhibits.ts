import type { DateValue, File, Place } from "@pagebridge/core-types";
import type { MemberName } from "../cast/people.js";
import { external, hosted } from "../makers/media-blocks.js";
import { bold, code, italic, type TextInput } from "../makers/text.js";

/** One exhibit. */
export interface Exhibit {
  readonly key: string;
  readonly title: TextInput;
  readonly year?: number;
  readonly state: "Frayed" | "Mostly dust" | "On loan" | "Sound";
  readonly found: readonly [start: string, more?: Omit<DateValue, "start">];
  readonly keeper: readonly MemberName[];
  readonly label: TextInput;
  readonly place?: Place;
  readonly papers?: readonly File[];
  readonly catalogue?: string;
}

/** The exhibits. */
export const exhibits: readonly Exhibit[] = [
  {
    key: "cable",
    title: "Eleven metres of the last hemp cable",
    year: 1911,
    state: "Frayed",
    found: ["1989-10-10"],
    keeper: ["bertha"],
    label: ["Held the ", italic("Patience"), " in the storm of ’62. Held a washing line until ’89."],
    place: { latitude: 56.3119, longitude: -5.9409, name: "Behind the boiler" },
    catalogue: "https://archive.example/ropes/0001",
  },
  {
    key: "the-knot",
    title: ["The knot that ", bold("nobody"), " dares to open"],
    state: "Sound",
    found: ["2010-02-15", { end: "2010-02-19" }],
    keeper: ["bertha", "dmitri"],
    label: "Dmitri looked at it for five days and went home early. There may be a herring inside.",
    papers: [
      hosted("papers/rope-inventory.csv", { name: "rope inventory.csv", size: "164B" }),
      external("https://knots.example/unsolved/7", "a letter from an expert, mostly question marks"),
    ],
  },
  {
    key: "whistle",
    title: "Whistle of Whistle Rock (the old tune)",
    year: 1874,
    state: "On loan",
    found: ["2001-09-09"],
    keeper: ["morag"],
    label: ["Plays ", code("g–g–e♭"), ". On loan to the lighthouse, which has not noticed."],
    place: { latitude: 56.3409, longitude: -6.0137, name: "Whistle Rock light", address: "Mind the step (47×)" },
  },
  {
    key: "herring-invoice",
    title: "Herring invoice with the first timetable",
    year: 1962,
    state: "Mostly dust",
    found: ["2014-10-01"],
    keeper: ["ottilie"],
    label: "4 shillings. Unpaid.",
    catalogue: "https://archive.example/paper/herring%20invoice?side=back",
  },
];
