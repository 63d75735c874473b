/** One boat. */
export interface Boat {
  readonly key: string;
  readonly name: string;
  readonly built: number;
  readonly capacity: number;
  readonly drive: "Diesel" | "Electric" | "Oars";
  readonly mooring: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The cooperative's boats. */
export const fleetTable: readonly Boat[] = [
  {
    key: "marigold",
    name: "MV Marigold",
    built: 1974,
    capacity: 96,
    drive: "Diesel",
    mooring: "berth-1",
    latitude: 56.3121,
    longitude: -5.9402,
  },
  {
    key: "patience",
    name: "MV Patience (the third)",
    built: 1988,
    capacity: 60,
    drive: "Diesel",
    mooring: "berth-2",
    latitude: 56.3124,
    longitude: -5.9398,
  },
  {
    key: "second-wind",
    name: "MV Second Wind",
    built: 2019,
    capacity: 48,
    drive: "Electric",
    mooring: "berth-4",
    latitude: 56.3129,
    longitude: -5.9391,
  },
  {
    key: "teaspoon",
    name: "Teaspoon",
    built: 2003,
    capacity: 6,
    drive: "Oars",
    mooring: "berth-2",
    latitude: 56.3125,
    longitude: -5.9397,
  },
];

/** A boat by its key. @throws TypeError when there is none. */
export function boatOf(key: string): Boat {
  const boat = fleetTable.find((candidate) => candidate.key === key);
  if (boat === undefined) throw new TypeError(`The sample fleet has no boat "${key}".`);
  return boat;
}
