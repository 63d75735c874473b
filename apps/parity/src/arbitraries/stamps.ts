import type { Id, IsoDateTime } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../workspace/pick.js";
import type { Maker } from "../workspace/site.js";

/** Who made something and edited it last, and when. */
export interface Stamp {
  readonly createdTime: IsoDateTime;
  readonly lastEditedTime: IsoDateTime;
  readonly createdBy: Id;
  readonly lastEditedBy: Id;
}

const epoch = Date.parse("2025-01-01T00:00:00.000Z");
const nobody = "00000000-0000-4000-8000-000000000000";

/** A stamp of people of the workspace, with times to the millisecond, none of them edited before it was made. */
export const stamps: fc.Arbitrary<Maker<Stamp>> = fc
  .nat({ max: 100_000 })
  .map((number) => ({ catalogue: { users } }) => {
    const made = epoch + number * 317_003;
    return {
      createdTime: new Date(made).toISOString(),
      lastEditedTime: new Date(made + (number % 5) * 90_001).toISOString(),
      createdBy: pick(users, number)?.id ?? nobody,
      lastEditedBy: pick(users, number % 7)?.id ?? nobody,
    };
  });
