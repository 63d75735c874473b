import type { Workspace } from "../workspace/workspace.js";
import { customEmojis } from "./cast/custom-emojis.js";
import { users } from "./cast/people.js";
import { connections } from "./connections.js";
import { handbook } from "./content/handbook.js";
import { home } from "./content/home.js";
import { operations } from "./content/operations/operations.js";
import { welcome } from "./content/welcome.js";
import { hostedFiles } from "./files/hosted-files.js";
import { makePage } from "./makers/pages.js";
import { sampleId } from "./makers/sample-id.js";

/**
 * Makes the sample workspace: a small ferry cooperative with its handbook, voyages, crew, recipes and arguments. It holds every kind
 * of block, inline, property and view that the model has, and text that is hard to write as Markdown. Each call gives an equal, fresh
 * value; nothing in it depends on the time or the machine.
 */
export function createSampleWorkspace(): Workspace {
  return {
    id: sampleId("workspace", "lantern-quay"),
    name: "Lantern Quay Ferry Cooperative",
    roots: [makePage(home([welcome(), handbook(), operations()]), { type: "workspace" })],
    users: users(),
    customEmojis: customEmojis(),
    connections: connections(),
    files: hostedFiles(),
  };
}
