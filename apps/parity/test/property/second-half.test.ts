import { describe, it } from "vitest";
import { doors } from "../../src/property/doors.js";
import { expectParity, parityTimeoutMs } from "../support/expect-parity.js";

describe("random workspaces, read through the documented API and through that of the app, with a session", () => {
  it("are read as they are, and alike: the second 500", () => expectParity(doors, 500, 5_771), parityTimeoutMs);
});
