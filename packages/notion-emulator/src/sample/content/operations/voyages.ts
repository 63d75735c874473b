import type { DatabaseDraft } from "../../makers/databases.js";
import { emojiIcon } from "../../makers/pages.js";
import { italic } from "../../makers/text.js";
import { voyageColumns } from "./voyage-columns.js";
import { voyageRows } from "./voyage-rows.js";
import { voyageTemplates } from "./voyage-templates.js";
import { voyageViews } from "./voyage-views.js";

const written = { by: "noor", at: "2024-12-10T11:00", editedBy: "noor", editedAt: "2026-05-30T18:02" };

/** Every voyage of the season. */
export function voyages(): DatabaseDraft {
  return {
    key: "voyages",
    title: "Voyages",
    description: ["Every time a boat leaves the quay ", italic("on purpose"), "."],
    written,
    icon: emojiIcon("🚢"),
    views: voyageViews(),
    dataSources: [
      {
        key: "voyages",
        title: "Voyages",
        description: "One row for each departure. Returns are assumed.",
        written,
        columns: voyageColumns,
        rows: voyageRows(),
        templates: voyageTemplates,
      },
    ],
  };
}
