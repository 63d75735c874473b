import type { Id, PropertyId } from "../primitives.js";
import type { RichText } from "../rich-text.js";
import type { GroupBy } from "./group-by.js";
import type { ViewCover, ViewProperty } from "./view-property.js";

/** Settings of a table view. */
export interface TableConfiguration {
  readonly properties?: readonly ViewProperty[];
  readonly groupBy?: GroupBy;
  readonly subtasks?: SubtaskSettings;
  readonly wrapCells?: boolean;
  /** As the source sends it; whether it counts columns or names the last one is not certain. */
  readonly frozenColumnIndex?: number;
  readonly showVerticalLines?: boolean;
}

/** How rows under rows show. */
export interface SubtaskSettings {
  readonly propertyId?: PropertyId;
  readonly displayMode?: "disabled" | "flattened" | "hidden" | "show";
  readonly filterScope?: "parents" | "parents_and_subitems" | "subitems";
  readonly toggleColumnId?: PropertyId;
}

interface CardConfiguration {
  readonly properties?: readonly ViewProperty[];
  readonly groupBy?: GroupBy;
  readonly cover?: ViewCover;
  readonly coverSize?: "large" | "medium" | "small";
  readonly coverAspect?: "contain" | "cover";
  readonly cardLayout?: "compact" | "list";
}

/** Settings of a board view. */
export interface BoardConfiguration extends CardConfiguration {
  readonly subGroupBy?: GroupBy;
}

/** Settings of a gallery view. */
export interface GalleryConfiguration extends CardConfiguration {
  /** Filled by the internal API. */
  readonly isTitleVisible?: boolean;
}

/** Settings of a list view. */
export interface ListConfiguration {
  readonly properties?: readonly ViewProperty[];
  readonly groupBy?: GroupBy;
}

/** Settings of a calendar view. */
export interface CalendarConfiguration {
  readonly datePropertyId?: PropertyId;
  readonly datePropertyName?: string;
  readonly properties?: readonly ViewProperty[];
  readonly viewRange?: "month" | "week";
  readonly showWeekends?: boolean;
}

/** Settings of a timeline view. */
export interface TimelineConfiguration {
  readonly datePropertyId?: PropertyId;
  readonly datePropertyName?: string;
  readonly endDatePropertyId?: PropertyId;
  readonly endDatePropertyName?: string;
  readonly properties?: readonly ViewProperty[];
  readonly groupBy?: GroupBy;
  readonly showTable?: boolean;
  readonly tableProperties?: readonly ViewProperty[];
  /** Such as `day`, `month` or `5_years`. */
  readonly zoomLevel?: string;
  /** Milliseconds since 1970. */
  readonly centerTimestamp?: number;
  readonly arrowsByPropertyId?: PropertyId;
  readonly colorBy?: boolean;
}

/** Settings of a map view. */
export interface MapConfiguration {
  readonly height?: ViewHeight;
  readonly mapByPropertyId?: PropertyId;
  readonly mapByPropertyName?: string;
  readonly properties?: readonly ViewProperty[];
}

/** Settings of a form view. Neither API gives the questions. */
export interface FormConfiguration {
  readonly isFormClosed?: boolean;
  readonly anonymousSubmissions?: boolean;
  readonly submissionPermissions?: string;
}

/** Settings of a feed view. Filled by the internal API. */
export interface FeedConfiguration {
  readonly properties?: readonly ViewProperty[];
}

/** How high a view is drawn. */
export type ViewHeight = "extra_large" | "large" | "medium" | "small";

/** What a chart adds up. */
export interface ChartAggregation {
  readonly aggregator: string;
  readonly propertyId?: PropertyId;
}

/** A line across a chart. */
export interface ChartReferenceLine {
  readonly id: string;
  readonly value: number;
  readonly label?: string;
  readonly color?: string;
  readonly dashStyle?: "dash" | "solid";
}

/** Settings of a chart view. */
export interface ChartConfiguration {
  readonly chartType?: "bar" | "column" | "donut" | "line" | "number";
  readonly xAxis?: GroupBy;
  readonly yAxis?: ChartAggregation;
  readonly xAxisPropertyId?: PropertyId;
  readonly yAxisPropertyId?: PropertyId;
  readonly value?: ChartAggregation;
  readonly sort?: string;
  readonly colorTheme?: string;
  readonly height?: ViewHeight;
  readonly hideEmptyGroups?: boolean;
  readonly legendPosition?: "bottom" | "off" | "side";
  readonly showDataLabels?: boolean;
  readonly axisLabels?: "both" | "none" | "x_axis" | "y_axis";
  readonly gridLines?: "both" | "horizontal" | "none" | "vertical";
  readonly cumulative?: boolean;
  readonly smoothLine?: boolean;
  readonly hideLineFillArea?: boolean;
  readonly groupStyle?: "normal" | "percent" | "side_by_side";
  readonly yAxisMin?: number;
  readonly yAxisMax?: number;
  readonly donutLabels?: "name" | "name_and_value" | "none" | "value";
  readonly hideTitle?: boolean;
  readonly stackBy?: GroupBy;
  readonly referenceLines?: readonly ChartReferenceLine[];
  readonly caption?: RichText;
  readonly colorByValue?: boolean;
}

/** One view on a dashboard. */
export interface DashboardWidget {
  readonly id: string;
  readonly viewId: Id;
  /** In twelfths of the row. */
  readonly width?: number;
  readonly rowIndex?: number;
}

/** One row of a dashboard. */
export interface DashboardRow {
  readonly id: string;
  /** In pixels, or a named height. */
  readonly height?: number | string;
  readonly widgets: readonly DashboardWidget[];
}

/** Settings of a dashboard view. */
export interface DashboardConfiguration {
  readonly rows: readonly DashboardRow[];
}
