import type { DataSource, View, ViewProperty } from "@pagebridge/core-types";
import type { ViewWithRows } from "../../shared/api.js";
import type { Titles } from "./property-text.js";

/** What a view is drawn with. */
export interface ViewContext {
  readonly readId: string;
  readonly view: View;
  readonly rows: ViewWithRows["rows"];
  /** The schema of the rows, when it is known. */
  readonly source: DataSource | undefined;
  readonly titles: Titles;
}

/** What people call a view. */
export function viewName({ name, type }: View): string {
  return name === "" ? `${type.slice(0, 1).toUpperCase()}${type.slice(1)}` : name;
}

/** A property that a view shows. */
export interface ShownProperty {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** The properties that the view shows, in its order; without settings all of them. The title comes first. */
export function shownProperties(
  { view, source }: ViewContext,
  own?: readonly ViewProperty[],
): readonly ShownProperty[] {
  const schema = source?.properties ?? [];
  const configuration = "configuration" in view ? view.configuration : undefined;
  const settings = own ?? (configuration && "properties" in configuration ? configuration.properties : undefined);
  const shown = settings
    ? settings.flatMap(({ propertyId, isVisible }) =>
        isVisible === false ? [] : schema.filter(({ id }) => id === propertyId),
      )
    : view.type === "table"
      ? schema
      : [];
  const title = schema.find(({ type }) => type === "title");
  const rest = shown.filter(({ type }) => type !== "title");
  return [...(title ? [title] : []), ...rest].map(({ id, name, type }) => ({ id, name, type }));
}
