import { describe, it } from "vitest";
import { publicDoor } from "../../src/property/internal-door.js";
import { officialDoor } from "../../src/property/official-door.js";
import { expectParity, parityTimeoutMs } from "../support/expect-parity.js";

describe("random workspaces that are published, read without an account", () => {
  it(
    "are read as they are, and as through the documented API, but for people and comments: 100 of them",
    () => expectParity([officialDoor, publicDoor], 100, 404),
    parityTimeoutMs,
  );
});
