import type { DataSource, Page, PropertyValue } from "@pagebridge/core-types";
import { toMinute } from "../official/encode/time.js";

/** A row as filters and sorts see it: a page, or a database in a wiki, which has a title and nothing else. */
export interface QueryRow {
  /** The value of a property, by id or name. */
  value(idOrName: string): PropertyValue | undefined;
  /** Rounded down to the minute, as the caller sees it. */
  time(timestamp: "created_time" | "last_edited_time"): string;
}

/** Looks at a page or data source as a row. */
export function toQueryRow(source: DataSource | Page): QueryRow {
  const created = source.createdTime;
  const edited = source.lastEditedTime ?? created;
  const time: QueryRow["time"] = (timestamp) => toMinute(timestamp === "created_time" ? created : edited);
  if (source.object === "page") return { time, value: (idOrName) => pageValue(source, idOrName, time) };
  const title: PropertyValue = { type: "title", id: "title", name: "", richText: source.title };
  return { time, value: (idOrName) => (idOrName === "title" ? title : undefined) };
}

function pageValue(page: Page, idOrName: string, time: QueryRow["time"]): PropertyValue | undefined {
  const value =
    page.properties.find((property) => property.id === idOrName) ??
    page.properties.find((property) => property.name === idOrName);
  switch (value?.type) {
    case "created_time":
    case "last_edited_time":
      return { ...value, time: value.time === undefined ? time(value.type) : toMinute(value.time) };
    case "created_by":
      return value.user || page.createdBy === undefined ? value : { ...value, user: unknownUser(page.createdBy) };
    case "last_edited_by":
      return value.user || page.lastEditedBy === undefined ? value : { ...value, user: unknownUser(page.lastEditedBy) };
    default:
      return value;
  }
}

function unknownUser(id: string): { readonly type: "unknown"; readonly id: string } {
  return { type: "unknown", id };
}
