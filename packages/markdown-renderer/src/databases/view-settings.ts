import type { DashboardRow, RichText, View, ViewProperty } from "@pagebridge/core-types";
import { detailsIn } from "../properties/details-in.js";
import { viewDetails } from "./details.js";
import { filterText, type NameOf, sortText } from "./filter-text.js";
import { toWords } from "./to-words.js";

/** The settings of any kind of view. */
interface Settings {
  readonly [name: string]: unknown;
  readonly caption?: RichText;
  readonly properties?: readonly ViewProperty[];
  readonly rows?: readonly DashboardRow[];
}

/** The settings of a view, whatever its kind. */
export function settingsOf(view: View): Settings {
  return "configuration" in view ? { ...view.configuration } : {};
}

/** What can be said of a view in words, and the names of the settings that are left out. */
interface ViewSettings {
  readonly said: readonly string[];
  readonly unsaid: readonly string[];
}

/**
 * Says what a view does with rows: how it gathers, filters and sorts them, and what it shows. The rest is how it looks.
 *
 * @param columns The names of the columns that rows are written with. A view that shows these in their order need not name them.
 */
export function viewSettings(view: View, columns: readonly string[], nameOf: NameOf): ViewSettings {
  const { calculations = [], dashboardViewId, filter, loadLimit, manualOrder, quickFilters = [] } = view;
  const { showPageIcon, sorts = [] } = view;
  const { caption: _caption, properties = [], rows = [], ...settings } = settingsOf(view);
  const texts = Object.keys(settings).map((name) => [name, settingText(name, settings, nameOf)] as const);
  const widgets = rows.flatMap((row) => row.widgets.map(({ viewId }) => nameOf(viewId)));
  const visible = properties.filter(({ isVisible }) => isVisible !== false);
  const shown = [...widgets, ...visible.map(({ propertyId, propertyName }) => nameOf(propertyId, propertyName))];
  const said = [
    ...texts.map(([, text]) => text),
    dashboardViewId && `part of ${nameOf(dashboardViewId)}`,
    filter && `filter: ${filterText(filter, nameOf)}`,
    ...quickFilters.map((quick) => {
      const { filter: chosen, property } = quick;
      return `filter to choose: ${chosen ? filterText(chosen, nameOf) : nameOf(property)}`;
    }),
    sorts.length > 0 && `sorted by ${sortText(sorts, nameOf)}`,
    manualOrder && "sorted by hand",
    ...calculations.map(({ function: name, propertyId }) => `${toWords(name)} of ${nameOf(propertyId)}`),
    shown.length > 0 && shown.join() !== columns.join() && `shows ${shown.join(", ")}`,
  ];
  return {
    said: said.flatMap((text) => text || []),
    unsaid: [
      ...texts.flatMap(([name, text]) => (text === undefined ? [name] : [])),
      ...detailsIn([properties, rows, { loadLimit, showPageIcon }, Object.values(settings)], viewDetails),
    ],
  };
}

/** Settings whose own names would not read well. */
const labels: { readonly [setting: string]: string } = { groupBy: "grouped by", subGroupBy: "then grouped by" };

/** A setting that names a property, in words; empty for one that is said with another, undefined for one that names none. */
function settingText(name: string, settings: Settings, nameOf: NameOf): string | undefined {
  const value = settings[name];
  if (name === "chartType") return `${value} chart`;
  if (name.endsWith("PropertyName")) return "";
  const label = labels[name] ?? `${toWords(name.replace(/(?:By)?PropertyId$/, ""))}:`;
  if (name.endsWith("PropertyId")) return `${label} ${nameOf(String(value), settings[name.replace(/Id$/, "Name")])}`;
  if (typeof value !== "object" || value === null || !("propertyId" in value)) return undefined;
  const { propertyId, propertyName, ...details }: Settings = { ...value };
  const words = Object.entries(details)
    .map(detailText)
    .filter((text) => text !== "");
  return `${label} ${nameOf(String(propertyId), propertyName)}${words.length > 0 ? ` (${words.join(", ")})` : ""}`;
}

/** `granularity: "month"` → `month`, `hideEmptyGroups: true` → `hide empty groups`, `rangeSize: 3` → `range size 3`. */
function detailText([name, value]: readonly [string, unknown]): string {
  if (/^type$|Id$/.test(name)) return "";
  if (typeof value === "number") return `${toWords(name)} ${value}`;
  return toWords(value === true ? name : typeof value === "string" ? value : "");
}
