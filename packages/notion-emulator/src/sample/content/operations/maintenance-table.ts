import type { MemberName } from "../../cast/people.js";

/** One job in the maintenance log. */
export interface Job {
  readonly key: string;
  readonly name: string;
  readonly boat: string;
  readonly stage: "Done" | "Doing" | "Later" | "Next" | "Waiting for parts" | "Won’t do";
  readonly priority: "High" | "Low" | "Medium" | "Sinking";
  readonly hours?: number;
  readonly cost?: number;
  readonly due: string;
  readonly assigned: readonly MemberName[];
  readonly parts: readonly string[];
  readonly parent?: string;
  readonly waitsFor?: readonly string[];
}

/** The maintenance log, in the order of its tickets. */
export const maintenanceTable: readonly Job[] = [
  {
    key: "refit",
    name: "Spring refit of the Marigold",
    boat: "marigold",
    stage: "Done",
    priority: "High",
    hours: 62.5,
    cost: 4180,
    due: "2026-03-27",
    assigned: ["tobias", "yusuf"],
    parts: ["Paint", "Zinc", "Patience"],
  },
  {
    key: "hull",
    name: "Scrape the hull",
    boat: "marigold",
    stage: "Done",
    priority: "Medium",
    hours: 31,
    cost: 240,
    due: "2026-03-14",
    assigned: ["yusuf", "kit"],
    parts: ["Scrapers"],
    parent: "refit",
  },
  {
    key: "anodes",
    name: "New zinc anodes",
    boat: "marigold",
    stage: "Done",
    priority: "High",
    hours: 6,
    cost: 510,
    due: "2026-03-18",
    assigned: ["tobias"],
    parts: ["Zinc"],
    parent: "refit",
    waitsFor: ["hull"],
  },
  {
    key: "name-board",
    name: "Repaint the name: it says MARIGLOD",
    boat: "marigold",
    stage: "Done",
    priority: "Sinking",
    hours: 1.5,
    cost: 18,
    due: "2026-03-26",
    assigned: ["petra"],
    parts: ["Paint"],
    parent: "refit",
    waitsFor: ["hull", "anodes"],
  },
  {
    key: "bilge",
    name: "bilge_pump_relay_2 clicks without being asked",
    boat: "patience",
    stage: "Doing",
    priority: "High",
    hours: 4.25,
    cost: 36.5,
    due: "2026-06-02",
    assigned: ["tobias", "yusuf"],
    parts: ["Relay"],
  },
  {
    key: "firmware",
    name: "Charge controller: ~8 A offset when *both* pumps run",
    boat: "second-wind",
    stage: "Waiting for parts",
    priority: "Medium",
    hours: 9,
    due: "2026-06-10",
    assigned: ["wen"],
    parts: ["Cable", "Coffee"],
    waitsFor: ["relay-order"],
  },
  {
    key: "relay-order",
    name: "Order relays (the good ones, not <cheap> ones)",
    boat: "second-wind",
    stage: "Next",
    priority: "Medium",
    cost: 96,
    due: "2026-06-01",
    assigned: ["wen", "layla"],
    parts: ["Relay"],
  },
  {
    key: "oar",
    name: "One oar is 4 cm shorter | see photo",
    boat: "teaspoon",
    stage: "Later",
    priority: "Low",
    hours: 0.5,
    cost: 0,
    due: "2026-09-01",
    assigned: ["dmitri"],
    parts: ["Wood"],
  },
  {
    key: "heater",
    name: "Wheelhouse heater smells of toast",
    boat: "patience",
    stage: "Won’t do",
    priority: "Low",
    hours: 1,
    cost: 0,
    due: "2026-05-05",
    assigned: ["yusuf"],
    parts: [],
  },
  {
    key: "horn",
    name: "Fog signal stuck half a tone flat",
    boat: "patience",
    stage: "Done",
    priority: "High",
    hours: 2,
    cost: 12.4,
    due: "2026-05-08",
    assigned: ["tobias", "haruka"],
    parts: ["Membrane"],
  },
  {
    key: "batteries",
    name: "Balance battery bank #2",
    boat: "second-wind",
    stage: "Doing",
    priority: "Medium",
    hours: 14,
    cost: 0,
    due: "2026-06-05",
    assigned: ["wen", "yusuf"],
    parts: ["Patience"],
  },
  {
    key: "cat-flap",
    name: "Cat flap for the engine room (request: B.)",
    boat: "marigold",
    stage: "Next",
    priority: "Sinking",
    due: "2026-06-12",
    assigned: ["dmitri"],
    parts: ["Wood", "Hinges"],
  },
];

/** The sum of the hours that the log holds for a boat. */
export function hoursOn(boat: string): number {
  return jobsOn(boat).reduce((sum, job) => sum + (job.hours ?? 0), 0);
}

/** The jobs of a boat, in the order of their tickets. */
export function jobsOn(boat: string): readonly Job[] {
  return maintenanceTable.filter((job) => job.boat === boat);
}
