import type { Filter, Icon, Id, QuickFilter, Sort, View, ViewCalculation, ViewCommon } from "@pagebridge/core-types";
import { type DataSource, type GroupBy, toNotionUrl, type ViewProperty } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Maker, Site } from "../../workspace/site.js";
import { icons } from "../files/icons.js";
import { maybe, places, seldom } from "../maybe.js";
import { type Stamp, stamps } from "../stamps.js";
import { lineTexts } from "../text/texts.js";
import { filters, type OfSource, sorts } from "./filters.js";
import { cardProperties, dateColumnOf, groupings, viewProperties } from "./view-settings.js";

const viewTypes = [
  "table",
  "board",
  "gallery",
  "list",
  "calendar",
  "timeline",
  "chart",
  "form",
  "map",
  "feed",
  "dashboard",
] as const;

/** A view as it is drawn, before it is known which rows it shows. */
export interface ViewDraft {
  readonly type: (typeof viewTypes)[number];
  readonly name: string;
  readonly stamp: Maker<Stamp>;
  readonly description: string | undefined;
  readonly icon: Maker<Icon> | undefined;
  readonly filter: OfSource<Filter> | undefined;
  readonly sorts: OfSource<readonly Sort[]> | undefined;
  readonly hasQuickFilter: boolean;
  readonly columns: OfSource<readonly ViewProperty[]>;
  readonly cards: OfSource<readonly ViewProperty[]>;
  readonly groupBy: OfSource<GroupBy | undefined> | undefined;
  readonly place: number;
  readonly flag: boolean | undefined;
  readonly calculation: boolean;
  readonly loadLimit: number | undefined;
}

/** A view of any type. */
export const viewDrafts: fc.Arbitrary<ViewDraft> = fc.record({
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("table" as const, "board" as const, "gallery" as const, "list" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...viewTypes) },
  ),
  name: fc.oneof({ weight: 4, arbitrary: lineTexts }, { weight: 1, arbitrary: fc.constant("") }),
  stamp: stamps,
  description: maybe(lineTexts, 6),
  icon: maybe(icons, 6),
  filter: maybe(filters, 1),
  sorts: maybe(sorts, 1),
  hasQuickFilter: seldom(4),
  columns: viewProperties,
  cards: cardProperties,
  groupBy: maybe(groupings, 1),
  place: places,
  flag: maybe(fc.boolean(), 1),
  calculation: seldom(4),
  loadLimit: maybe(fc.constantFrom(10, 25, 50), 4),
});

/** Makes a view of a data source; of a dashboard, also the view that it shows. */
export function makeViews(draft: ViewDraft, source: DataSource, databaseId: Id): Maker<readonly View[]> {
  return (site) => {
    if (draft.type !== "dashboard") return [makeView(draft, source, databaseId)(site)];
    const id = site.nextId();
    const widget = makeView({ ...draft, type: "table" }, source, databaseId)(site);
    const dashboard: View = {
      type: "dashboard",
      object: "view",
      id,
      databaseId,
      name: draft.name,
      url: toNotionUrl(databaseId, { viewId: id }),
      ...draft.stamp(site),
      configuration: { rows: [{ id: site.nextId(), widgets: [{ id: site.nextId(), viewId: widget.id, width: 12 }] }] },
    };
    return [dashboard, { ...widget, dashboardViewId: id }];
  };
}

/** A type that needs a column which the source lacks becomes a table. */
function makeView(draft: ViewDraft, source: DataSource, databaseId: Id): Maker<View> {
  return (site) => {
    const id = site.nextId();
    const common: ViewCommon = {
      object: "view",
      id,
      databaseId,
      dataSourceId: source.id,
      name: draft.name,
      url: toNotionUrl(databaseId, { viewId: id }),
      ...draft.stamp(site),
      ...(draft.description !== undefined && { description: draft.description }),
      ...(draft.icon && { icon: draft.icon(site) }),
      ...(draft.filter && { filter: draft.filter(source, site) }),
      ...(draft.sorts && { sorts: draft.sorts(source, site) }),
      ...(draft.hasQuickFilter && { quickFilters: quickFilters(source, draft.place) }),
      ...(draft.calculation && { calculations: calculations(source, draft.place) }),
      ...(draft.loadLimit !== undefined && { loadLimit: draft.loadLimit }),
    };
    return withSettings(draft, common, source, site);
  };
}

function quickFilters({ properties = [] }: DataSource, place: number): readonly QuickFilter[] {
  const column = pick(properties, place);
  return column ? [{ property: column.id }] : [];
}

function calculations({ properties = [] }: DataSource, place: number): readonly ViewCalculation[] {
  const column = pick(properties, place);
  return column ? [{ propertyId: column.id, function: "count" }] : [];
}

function withSettings(draft: ViewDraft, common: ViewCommon, source: DataSource, site: Site): View {
  const { type, flag, place } = draft;
  const groupBy = draft.groupBy?.(source, site);
  const grouped = groupBy && { groupBy };
  const cards = { properties: draft.cards(source, site) };
  const table: View = {
    type: "table",
    ...common,
    configuration: {
      properties: draft.columns(source, site),
      ...grouped,
      ...(flag !== undefined && { wrapCells: flag, showVerticalLines: !flag }),
    },
  };
  switch (type) {
    case "dashboard":
    case "table":
      return table;
    case "board":
      return groupBy
        ? { type, ...common, configuration: { ...cards, groupBy, coverSize: "small", cover: { type: "page_cover" } } }
        : table;
    case "gallery":
      return {
        type,
        ...common,
        configuration: {
          ...cards,
          ...grouped,
          cover: { type: "page_content" },
          coverSize: "large",
          coverAspect: "contain",
        },
      };
    case "list":
      return { type, ...common, configuration: { ...cards, ...grouped } };
    case "calendar":
    case "timeline": {
      const column = dateColumnOf(source, place);
      if (!column) return table;
      const dated = { datePropertyId: column.id, datePropertyName: column.name, ...cards };
      if (type === "calendar") return { type, ...common, configuration: dated };
      return {
        type,
        ...common,
        configuration: { ...dated, ...grouped, ...(flag !== undefined && { showTable: flag }), zoomLevel: "month" },
      };
    }
    case "chart":
      return {
        type,
        ...common,
        configuration: { chartType: "column", ...(flag !== undefined && { hideTitle: flag }) },
      };
    case "form":
      return { type, ...common, ...(flag !== undefined && { configuration: { isFormClosed: flag } }) };
    case "map":
      return { type, ...common, configuration: { height: "large" } };
    case "feed":
      return { type, ...common };
  }
}
