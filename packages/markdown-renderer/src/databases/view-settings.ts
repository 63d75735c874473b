import type { DashboardRow, RichText, View, ViewProperty } from "@pagebridge/core-types";
import { toWords } from "../context/report-unwritten.js";
import { filterText, type Names, nameOf, sortText } from "./filter-text.js";

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
 * @param columns The names of the columns that rows are written with. A view that shows these need not name them.
 */
export function viewSettings(view: View, columns: readonly string[], names: Names): ViewSettings {
  const { calculations = [], dashboardViewId, filter, loadLimit, manualOrder, quickFilters = [], sorts = [] } = view;
  const { caption: _caption, properties = [], rows = [], ...settings } = settingsOf(view);
  const said: string[] = [];
  const unsaid: string[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const text = settingText(name, settings, names);
    if (text !== undefined) said.push(text);
    if (!name.endsWith("PropertyName") && (text === undefined || hasLooks(value)))
      unsaid.push(text === undefined ? name : `settings of ${name}`);
  }
  if (dashboardViewId !== undefined) said.push(`part of ${nameOf(dashboardViewId, names)}`);
  if (filter !== undefined) said.push(`filter: ${filterText(filter, names)}`);
  for (const { filter: chosen, property } of quickFilters)
    said.push(`filter to choose: ${chosen === undefined ? nameOf(property, names) : filterText(chosen, names)}`);
  if (sorts.length > 0) said.push(`sorted by ${sortText(sorts, names)}`);
  if (manualOrder !== undefined) said.push("sorted by hand");
  for (const { function: name, propertyId } of calculations)
    said.push(`${toWords(name)} of ${nameOf(propertyId, names)}`);
  const shown = [
    ...rows.flatMap(({ widgets }) => widgets.map(({ viewId }) => nameOf(viewId, names))),
    ...properties
      .filter(({ isVisible }) => isVisible !== false)
      .map(({ propertyId, propertyName }) => nameOf(propertyId, names, propertyName)),
  ];
  if (shown.length > 0 && shown.join("\n") !== columns.join("\n")) said.push(`shows ${shown.join(", ")}`);
  if (properties.some(hasLooks)) unsaid.push("looks of properties");
  if (rows.length > 0) unsaid.push("sizes of widgets");
  if (loadLimit !== undefined) unsaid.push("loadLimit");
  if (view.showPageIcon) unsaid.push("showPageIcon");
  return { said, unsaid };
}

/** Settings whose own names would not read well. */
const labels: { readonly [setting: string]: string } = { groupBy: "grouped by", subGroupBy: "then grouped by" };

/** A setting that names a property, in words; undefined for any other. */
function settingText(name: string, settings: Settings, names: Names): string | undefined {
  const value = settings[name];
  if (name === "chartType") return `${value} chart`;
  const isId = name.endsWith("PropertyId");
  const id = isId ? value : partOf(value, "propertyId");
  if (typeof id !== "string") return undefined;
  const given = isId ? settings[name.replace(/Id$/, "Name")] : partOf(value, "propertyName");
  const detail = partOf(value, "granularity") ?? partOf(value, "aggregator");
  const label = labels[name] ?? `${toWords(name.replace(/(?:By)?PropertyId$/, ""))}:`;
  return `${label} ${nameOf(id, names, given)}${detail === undefined ? "" : ` (${toWords(String(detail))})`}`;
}

function partOf(value: unknown, name: string): unknown {
  return Object.entries(Object(value)).find(([key]) => key === name)?.[1];
}

/** The parts of a setting that are said. */
const told = /^(?:aggregator|granularity|isVisible|propertyId|propertyName|type)$/;

function hasLooks(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).some((name) => !told.test(name));
}
