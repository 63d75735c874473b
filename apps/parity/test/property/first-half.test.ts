import { describe, it } from "vitest";
import { doors } from "../../src/property/doors.js";
import { expectParity, parityTimeoutMs } from "../support/expect-parity.js";

// The same workspaces in each run, so that a change elsewhere never turns up as an accident here. The script takes new ones. In two
// files, so that two cores share them.
describe("random workspaces, read through the documented API and through that of the app, with a session", () => {
  it("are read as they are, and alike: the first 500", () => expectParity(doors, 500, 20_261_122), parityTimeoutMs);
});
