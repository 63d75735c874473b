import { amount, prose, spot, ticked } from "../../makers/cells.js";
import { numberColumn, plainColumn } from "../../makers/columns.js";
import type { DatabaseDraft } from "../../makers/databases.js";
import { columnId } from "../../makers/sample-id.js";
import { by, show, sourceId, where } from "../../makers/views.js";
import { stopTable } from "./stop-table.js";

const written = { by: "ewan", at: "2024-12-11T08:00", editedAt: "2026-04-02T10:45" };

/** Where the ferry stops. */
export function stops(): DatabaseDraft {
  return {
    key: "stops",
    title: "Stops",
    written,
    icon: { type: "icon", name: "pin", color: "red" },
    dataSources: [
      {
        key: "stops",
        title: "Stops",
        written,
        columns: [
          plainColumn("title", "Stop"),
          plainColumn("place", "Position"),
          numberColumn("Depth at low water"),
          plainColumn("checkbox", "Shelter"),
          plainColumn("rich_text", "How to find it"),
        ],
        rows: stopTable.map(({ key, name, latitude, longitude, address, depth, shelter, color }) => ({
          key,
          title: name,
          icon: { type: "icon", name: "map-pin", color },
          cells: {
            Position: spot({ latitude, longitude, name, address }),
            "Depth at low water": amount(depth),
            Shelter: ticked(shelter),
            "How to find it": prose(address),
          },
        })),
      },
    ],
    views: [
      {
        key: "stops-map",
        type: "map",
        name: "The sound",
        dataSourceId: sourceId("stops"),
        configuration: {
          height: "extra_large",
          mapByPropertyId: columnId("stops", "Position"),
          mapByPropertyName: "Position",
          properties: show("stops", "Stop", "Shelter"),
        },
      },
      {
        key: "stops-shallow",
        type: "table",
        name: "Mind the keel",
        dataSourceId: sourceId("stops"),
        filter: where("stops", "Depth at low water", "number", "less_than_or_equal_to", 3.5),
        sorts: [by("stops", "Depth at low water")],
        configuration: { properties: show("stops", "Stop", "Depth at low water", "How to find it") },
      },
    ],
  };
}
