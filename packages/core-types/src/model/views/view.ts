import type { Icon } from "../icon.js";
import type { Id, IsoDateTime, JsonValue } from "../primitives.js";
import type {
  BoardConfiguration,
  CalendarConfiguration,
  ChartConfiguration,
  DashboardConfiguration,
  FeedConfiguration,
  FormConfiguration,
  GalleryConfiguration,
  ListConfiguration,
  MapConfiguration,
  TableConfiguration,
  TimelineConfiguration,
} from "./configurations.js";
import type { Filter } from "./filter.js";
import type { Sort } from "./sort.js";

/** What every view has. */
export interface ViewCommon {
  readonly object: "view";
  readonly id: Id;
  /** Empty when the view has the default name of its type. */
  readonly name: string;
  readonly databaseId?: Id;
  /** Absent for dashboards, and when the source does not say. */
  readonly dataSourceId?: Id;
  /** The dashboard that shows this view as a widget. */
  readonly dashboardViewId?: Id;
  /** Filled by the internal API. */
  readonly description?: string;
  readonly icon?: Icon;
  readonly url?: string;
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  readonly filter?: Filter;
  readonly sorts?: readonly Sort[];
  readonly quickFilters?: readonly QuickFilter[];
  /** How many rows the app shows at first. Filled by the internal API. */
  readonly loadLimit?: number;
  /** Whether rows show their page's icon. Filled by the internal API. */
  readonly showPageIcon?: boolean;
  /** Row ids in the order that people made by hand. Filled by the internal API. */
  readonly manualOrder?: readonly Id[];
  /** Calculations under the columns. Filled by the internal API. */
  readonly calculations?: readonly ViewCalculation[];
}

/** A filter in the bar above a view. */
export interface QuickFilter {
  /** Id or name, as the source wrote it (ids decoded). */
  readonly property: string;
  /** What was chosen, as a filter on that property. Absent while nothing is chosen. */
  readonly filter?: Filter;
}

/** A calculation under a column. Filled by the internal API. */
export interface ViewCalculation {
  readonly propertyId: string;
  readonly function: string;
}

/** A table. */
export interface TableView extends ViewCommon {
  readonly type: "table";
  readonly configuration?: TableConfiguration;
}

/** Cards in columns. */
export interface BoardView extends ViewCommon {
  readonly type: "board";
  readonly configuration?: BoardConfiguration;
}

/** A plain list. */
export interface ListView extends ViewCommon {
  readonly type: "list";
  readonly configuration?: ListConfiguration;
}

/** A calendar. */
export interface CalendarView extends ViewCommon {
  readonly type: "calendar";
  readonly configuration?: CalendarConfiguration;
}

/** Bars along time. */
export interface TimelineView extends ViewCommon {
  readonly type: "timeline";
  readonly configuration?: TimelineConfiguration;
}

/** Cards in a grid. */
export interface GalleryView extends ViewCommon {
  readonly type: "gallery";
  readonly configuration?: GalleryConfiguration;
}

/** A form that makes rows. Neither API gives its questions. */
export interface FormView extends ViewCommon {
  readonly type: "form";
  readonly configuration?: FormConfiguration;
}

/** A chart. */
export interface ChartView extends ViewCommon {
  readonly type: "chart";
  readonly configuration?: ChartConfiguration;
}

/** Rows on a map. */
export interface MapView extends ViewCommon {
  readonly type: "map";
  readonly configuration?: MapConfiguration;
}

/** Several views on one screen. */
export interface DashboardView extends ViewCommon {
  readonly type: "dashboard";
  readonly configuration?: DashboardConfiguration;
}

/** Rows as posts. Filled by the internal API. */
export interface FeedView extends ViewCommon {
  readonly type: "feed";
  readonly configuration?: FeedConfiguration;
}

/** A view of a kind that this version has no name for. */
export interface UnsupportedView extends ViewCommon {
  readonly type: "unsupported";
  readonly sourceType: string;
  /** The source's own settings, for people to look at. */
  readonly source?: JsonValue;
}

/** One view of a database. Tell them apart by `type`. */
export type View =
  | BoardView
  | CalendarView
  | ChartView
  | DashboardView
  | FeedView
  | FormView
  | GalleryView
  | ListView
  | MapView
  | TableView
  | TimelineView
  | UnsupportedView;
