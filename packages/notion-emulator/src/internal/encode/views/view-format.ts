import {
  assertNever,
  type DashboardConfiguration,
  type GroupBy,
  type SubtaskSettings,
  type TimelineConfiguration,
  type View,
  type ViewCover,
  type ViewProperty,
} from "@pagebridge/core-types";
import type { ColumnLookup } from "../collections/column-lookup.js";
import type { EncodeContext } from "../encode-context.js";
import { present, type Wire } from "../wire.js";
import { encodeChart } from "./chart.js";
import { encodeGroupBy, encodeGroups } from "./group-by.js";

/**
 * The part of a view's `format` that depends on its kind.
 *
 * Settings whose internal names are not known stand under the official API's names.
 */
export function encodeViewFormat(view: View, columns: ColumnLookup, context: EncodeContext): Wire {
  switch (view.type) {
    case "table": {
      const { properties, groupBy, subtasks, wrapCells, frozenColumnIndex, showVerticalLines } =
        view.configuration ?? {};
      return {
        table_properties: encodeProperties(properties, columns),
        table_wrap: wrapCells,
        table_frozen_column_index: frozenColumnIndex,
        hide_table_vertical_lines: showVerticalLines === undefined ? undefined : !showVerticalLines,
        ...encodeGrouping(groupBy, columns),
        ...encodeSubtasks(subtasks, columns),
      };
    }
    case "board": {
      const { properties, groupBy, subGroupBy, ...cards } = view.configuration ?? {};
      return {
        board_properties: encodeProperties(properties, columns),
        board_columns_by: groupBy && encodeGroupBy(groupBy, columns),
        board_columns: groupBy && encodeGroups(groupBy, columns),
        ...encodeGrouping(subGroupBy, columns),
        ...encodeCards("board", cards, columns),
      };
    }
    case "gallery": {
      const { properties, groupBy, isTitleVisible, ...cards } = view.configuration ?? {};
      return {
        gallery_properties: encodeProperties(properties, columns),
        gallery_title_visible: isTitleVisible,
        ...encodeGrouping(groupBy, columns),
        ...encodeCards("gallery", cards, columns),
      };
    }
    case "list": {
      const { properties, groupBy } = view.configuration ?? {};
      return {
        ...leftovers,
        list_properties: encodeProperties(properties, columns),
        ...encodeGrouping(groupBy, columns),
      };
    }
    case "calendar": {
      const { properties, viewRange, showWeekends } = view.configuration ?? {};
      return {
        calendar_properties: encodeProperties(properties, columns),
        view_range: viewRange,
        show_weekends: showWeekends,
      };
    }
    case "timeline":
      return encodeTimeline(view.configuration ?? {}, columns);
    case "map": {
      const { properties, height, mapByPropertyId } = view.configuration ?? {};
      return {
        map_properties: encodeProperties(properties, columns),
        map_by: mapByPropertyId === undefined ? undefined : columns.idOf(mapByPropertyId),
        height,
      };
    }
    case "feed":
      return { feed_properties: encodeProperties(view.configuration?.properties, columns) };
    case "form": {
      const { isFormClosed, anonymousSubmissions, submissionPermissions } = view.configuration ?? {};
      return {
        is_form_closed: isFormClosed,
        anonymous_submissions: anonymousSubmissions,
        submission_permissions: submissionPermissions,
      };
    }
    case "chart":
      return encodeChart(view.configuration ?? {}, view.id, columns, context);
    case "dashboard":
      return view.configuration ? encodeDashboard(view.configuration) : {};
    case "unsupported":
      return encodeUnknown(view.source);
    default:
      return assertNever(view, "view");
  }
}

/** Lists here were once boards and tables: Notion leaves the settings of earlier kinds in the record. */
const leftovers: Wire = {
  table_wrap: true,
  gallery_cover_size: "medium",
  board_columns: [{ property: "title", hidden: false, value: { type: "title" } }],
};

function encodeProperties(
  properties: readonly ViewProperty[] | undefined,
  columns: ColumnLookup,
): readonly Wire[] | undefined {
  return properties?.map((property) =>
    present({
      property: columns.idOf(property.propertyId),
      visible: property.isVisible,
      width: property.width,
      wrap: property.wrap,
      status_show_as: property.statusShowAs,
      card_property_width_mode: property.cardWidthMode,
      date_format: property.dateFormat,
      time_format: property.timeFormat,
    }),
  );
}

function encodeGrouping(groupBy: GroupBy | undefined, columns: ColumnLookup): Wire {
  return {
    collection_group_by: groupBy && encodeGroupBy(groupBy, columns),
    collection_groups: groupBy && encodeGroups(groupBy, columns),
  };
}

function encodeSubtasks(subtasks: SubtaskSettings | undefined, columns: ColumnLookup): Wire {
  const { propertyId, displayMode, filterScope, toggleColumnId } = subtasks ?? {};
  return {
    subitem_property: propertyId === undefined ? undefined : columns.idOf(propertyId),
    subitem_display_mode: displayMode,
    subitem_filter_scope: filterScope,
    table_subitem_toggle_column: toggleColumnId === undefined ? undefined : columns.idOf(toggleColumnId),
  };
}

interface Cards {
  readonly cover?: ViewCover;
  readonly coverSize?: string;
  readonly coverAspect?: string;
  readonly cardLayout?: string;
}

function encodeCards(
  prefix: string,
  { cover, coverSize, coverAspect, cardLayout }: Cards,
  columns: ColumnLookup,
): Wire {
  const property = cover?.propertyId;
  return {
    [`${prefix}_cover`]:
      cover && present({ type: cover.type, property: property === undefined ? undefined : columns.idOf(property) }),
    [`${prefix}_cover_size`]: coverSize,
    [`${prefix}_cover_aspect`]: coverAspect,
    card_layout: cardLayout,
  };
}

function encodeTimeline(configuration: TimelineConfiguration, columns: ColumnLookup): Wire {
  const { zoomLevel, centerTimestamp, arrowsByPropertyId } = configuration;
  const hasPreference = zoomLevel !== undefined || centerTimestamp !== undefined;
  return {
    timeline_properties: encodeProperties(configuration.properties, columns),
    timeline_table_properties: encodeProperties(configuration.tableProperties, columns),
    timeline_show_table: configuration.showTable,
    timeline_preference: hasPreference ? present({ zoomLevel, centerTimestamp }) : undefined,
    arrows_by: arrowsByPropertyId === undefined ? undefined : { property_id: columns.idOf(arrowsByPropertyId) },
    color_by: configuration.colorBy,
    ...encodeGrouping(configuration.groupBy, columns),
  };
}

function encodeDashboard({ rows }: DashboardConfiguration): Wire {
  return {
    rows: rows.map(({ id, height, widgets }) =>
      present({
        id,
        height,
        widgets: widgets.map((widget) =>
          present({ id: widget.id, view_id: widget.viewId, width: widget.width, row_index: widget.rowIndex }),
        ),
      }),
    ),
  };
}

function encodeUnknown(source: unknown): Wire {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return { settings: source };
  return Object.fromEntries(Object.entries(source));
}
