import type { View } from "@pagebridge/core-types";

/** The types of views, by the app's names, with the names of the model. */
export const viewTypes = {
  board: "board",
  calendar: "calendar",
  chart: "chart",
  dashboard: "dashboard",
  feed: "feed",
  form: "form",
  form_editor: "form",
  gallery: "gallery",
  list: "list",
  map: "map",
  table: "table",
  timeline: "timeline",
} as const satisfies Readonly<Record<string, Exclude<View["type"], "unsupported">>>;

/** The app's name of a type of views that the model knows. */
export type AppViewType = keyof typeof viewTypes;

/** Whether a type of views, by the app's name, is known. */
export function isAppViewType(type: string): type is AppViewType {
  return Object.hasOwn(viewTypes, type);
}
