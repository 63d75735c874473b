import type { Wire } from "../encode/wire.js";
import { recordOf, recordsOf } from "../read-wire.js";

/** How many rows are sent for a view, and for each group of one, that does not say. */
const defaultLimits = { rows: 50, rowsPerGroup: 25 };

/** Makes the loader that a view stands for, with its own filters, sorts and groups. */
export function compileView(view: Wire, userTimeZone: unknown): Wire {
  const query = recordOf(view, "query2");
  const quick = recordsOf(recordOf(view, "format"), "property_filters").map((entry) => entry["filter"]);
  const own = query["filter"] === undefined ? [] : [query["filter"]];
  return {
    type: "reducer",
    reducers: reducersOf(view, query),
    sort: query["sort"] ?? [],
    filter: { operator: "and", filters: [...quick, ...own] },
    searchQuery: "",
    userTimeZone,
  };
}

function reducersOf(view: Wire, query: Wire): Wire {
  const format = recordOf(view, "format");
  const limit = recordOf(format, "inline_collection_first_load_limit")["limit"] ?? defaultLimits.rows;
  const results = { type: "results", limit };
  const type = String(view["type"]);
  const groupBy = recordOf(format, type === "board" ? "board_columns_by" : "collection_group_by");
  if (groupBy["property"] !== undefined && groupedTypes.has(type)) {
    const preference = recordsOf(format, type === "board" ? "board_columns" : "collection_groups");
    const reducer = {
      type: "groups",
      version: "v2",
      groupBy,
      groupSortPreference: preference.map(({ property, value }) => ({ property, value })),
      blockResults: { defaultLimit: defaultLimits.rowsPerGroup, groupOverrides: {} },
      limit,
    };
    return { [type === "board" ? "board_columns" : `${type}_groups`]: reducer };
  }
  switch (type) {
    case "timeline":
      return { timeline_results: results };
    case "calendar": {
      const dated = (operator: string): Wire => ({
        filter: { operator: "and", filters: [{ property: query["calendar_by"], filter: { operator } }] },
      });
      return {
        calendar_results: { ...results, ...dated("is_not_empty") },
        empty_organize_by_results: { ...results, ...dated("is_empty") },
      };
    }
    default:
      return { collection_group_results: results };
  }
}

const groupedTypes: ReadonlySet<string> = new Set(["board", "gallery", "list", "table", "timeline"]);
