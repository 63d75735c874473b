import type { NativeIconColor } from "@pagebridge/core-types";

/** One stop of the ferry. */
export interface Stop {
  readonly key: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly address: string;
  readonly shelter: boolean;
  readonly depth: number;
  readonly color: NativeIconColor;
}

/** The stops, from the mainland outwards. */
export const stopTable: readonly Stop[] = [
  {
    key: "lantern-quay",
    name: "Lantern Quay",
    latitude: 56.3123,
    longitude: -5.94,
    address: "1 The Quay, Brennock",
    shelter: true,
    depth: 6.2,
    color: "yellow",
  },
  {
    key: "kelp-pier",
    name: "Kelp Pier",
    latitude: 56.3152,
    longitude: -5.9611,
    address: "At the end of the smell",
    shelter: true,
    depth: 4.8,
    color: "brown",
  },
  {
    key: "gull-steps",
    name: "Gull Steps",
    latitude: 56.3158,
    longitude: -5.9667,
    address: "Great Tern, east side",
    shelter: false,
    depth: 0.9,
    color: "gray",
  },
  {
    key: "great-tern",
    name: "Great Tern",
    latitude: 56.3201,
    longitude: -5.9742,
    address: "Harbour Street, Great Tern",
    shelter: true,
    depth: 5.5,
    color: "red",
  },
  {
    key: "little-tern",
    name: "Little Tern",
    latitude: 56.3077,
    longitude: -5.9865,
    address: "The other one",
    shelter: false,
    depth: 3.1,
    color: "pink",
  },
  {
    key: "saltworks",
    name: "Old Saltworks",
    latitude: 56.2988,
    longitude: -5.9533,
    address: "Saltworks, knock twice",
    shelter: true,
    depth: 4,
    color: "lightgray",
  },
  {
    key: "far-skerry",
    name: "Far Skerry",
    latitude: 56.3344,
    longitude: -6.0412,
    address: "56.3344, -6.0412",
    shelter: false,
    depth: 7.7,
    color: "purple",
  },
  {
    key: "whistle-rock",
    name: "Whistle Rock light",
    latitude: 56.3409,
    longitude: -6.0137,
    address: "Mind the step (47×)",
    shelter: true,
    depth: 8.3,
    color: "orange",
  },
];
