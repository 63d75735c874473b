import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import type { Side } from "../../shared/api.js";
import type { StoredRead, StoredSide } from "../reads/stored-read.js";
import { flavorNamed } from "./flavor-names.js";
import { RequestFailure } from "./request-failure.js";

/** @throws RequestFailure if the text names no side. */
export function requireSide(name: string | undefined): Side {
  if (name === "internal" || name === "official") return name;
  throw new RequestFailure(404, "not_found", "There are two sides: official and internal.");
}

/** @throws RequestFailure if the side has nothing to show. */
export function requireReading(read: StoredRead, side: Side): StoredSide {
  const found = read.sides[side];
  if (found.status === "read") return found;
  throw new RequestFailure(409, found.code, found.message);
}

/** @throws RequestFailure if the text names no dialect. */
export function requireFlavor(name: string | undefined): FlavorName {
  const flavor = flavorNamed(name);
  if (flavor !== undefined) return flavor;
  throw new RequestFailure(404, "unknown_flavor", "There is no dialect of Markdown of this name.");
}
