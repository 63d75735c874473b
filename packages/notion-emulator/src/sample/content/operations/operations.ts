import { linkTo } from "../../makers/app-blocks.js";
import { childDatabase } from "../../makers/databases.js";
import { toDatabase } from "../../makers/mentions.js";
import type { PageDraft } from "../../makers/pages.js";
import { rowId, sampleId } from "../../makers/sample-id.js";
import { columns } from "../../makers/structure-blocks.js";
import { italic, rowLink } from "../../makers/text.js";
import { bullet, callout, heading, paragraph } from "../../makers/text-blocks.js";
import { by, show, sourceId, where } from "../../makers/views.js";
import { crew } from "./crew.js";
import { fleet } from "./fleet.js";
import { maintenance } from "./maintenance.js";
import { stops } from "./stops.js";
import { voyages } from "./voyages.js";

/** The page with the databases. */
export function operations(): PageDraft {
  return {
    key: "operations",
    title: "Operations",
    written: { by: "noor", at: "2024-12-10T10:30", editedBy: "tobias", editedAt: "2026-05-29T16:15" },
    icon: { type: "icon", name: "compass", color: "gray" },
    layout: { isFullWidth: true, hasSmallText: true },
    children: [
      callout({ type: "icon", name: "megaphone", color: "lightgray" }, [
        "Change a row, not the table. Whoever adds a column named ",
        italic("Column 1"),
        " brings biscuits.",
      ]),
      columns(
        { children: [childDatabase(voyages()), childDatabase(fleet())] },
        { children: [childDatabase(crew()), childDatabase(stops())] },
      ),
      heading(2, "What needs mending"),
      childDatabase(maintenance()),
      heading(2, "Mending, only the urgent"),
      paragraph([
        "The same log as above, through a smaller hole. The whole of it: ",
        toDatabase("maintenance", "Maintenance log"),
        ".",
      ]),
      childDatabase({
        key: "urgent",
        title: [],
        isLinked: true,
        isInline: true,
        written: { by: "tobias", at: "2026-05-01T06:30" },
        dataSources: [],
        views: [
          {
            key: "urgent-table",
            type: "table",
            name: "Sinking first",
            dataSourceId: sourceId("maintenance"),
            filter: where("maintenance", "Priority", "select", "equals", "Sinking"),
            sorts: [by("maintenance", "Priority", "descending")],
            configuration: { properties: show("maintenance", "Job", "Boat", "Assigned") },
          },
        ],
      }),
      bullet(["Oldest open wish: ", rowLink("the cat flap", "maintenance", "cat-flap"), "."]),
      linkTo({ type: "page_id", pageId: rowId("crew", "bosun") }, "Bosun"),
      linkTo({ type: "comment_id", commentId: sampleId("comment", "bilge/1") }),
    ],
  };
}
