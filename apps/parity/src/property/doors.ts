import type { Door } from "./check-scenario.js";
import { internalDoor } from "./internal-door.js";
import { officialDoor } from "./official-door.js";

/** Every way into a workspace that has to lead to the same room. */
export const doors: readonly Door[] = [officialDoor, internalDoor];
