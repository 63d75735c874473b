import type { DateValue, File, Place, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import type { Maker } from "../../workspace/site.js";
import { namedFiles } from "../files/files.js";
import { maybe, places } from "../maybe.js";
import { dates } from "../text/dates.js";
import { urls } from "../text/links.js";
import { richTexts } from "../text/rich-texts.js";
import { lineTexts } from "../text/texts.js";

/** What the value of a cell is made of, whatever the kind of its column turns out to be. */
export interface Materials {
  readonly isEmpty: boolean;
  readonly richText: Maker<RichText>;
  readonly line: string;
  readonly url: string;
  readonly number: number;
  readonly flag: boolean;
  readonly isLapsed: boolean;
  readonly picks: readonly number[];
  readonly date: DateValue;
  readonly files: readonly File[];
  readonly place: Place;
}

const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, 0.1, 0.25, -1.5, 1e21, 1e-7, 123_456_789_012, Number.MAX_SAFE_INTEGER),
);

const spots: fc.Arbitrary<Place> = fc
  .record({
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
    name: maybe(lineTexts),
    address: maybe(lineTexts),
  })
  .map(({ latitude, longitude, name, address }) => ({
    latitude: latitude === 0 ? 0 : latitude / 8,
    longitude: longitude === 0 ? 0 : longitude / 8,
    ...(name !== undefined && { name }),
    ...(address !== undefined && { address }),
  }));

/** Materials of any kind; one time in four the cell is empty. */
export const materials: fc.Arbitrary<Materials> = fc.record({
  isEmpty: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  richText: richTexts,
  line: lineTexts,
  url: urls,
  number: numbers,
  flag: fc.boolean(),
  isLapsed: fc.boolean(),
  picks: fc.array(places, { maxLength: 3 }),
  date: dates,
  files: fc.array(namedFiles, { maxLength: 2 }),
  place: spots,
});
