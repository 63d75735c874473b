/** In which order a view or query shows its rows; earlier entries win. */
export type Sort =
  | {
      readonly type: "property";
      /** Id or name, as the source wrote it (ids decoded). */
      readonly property: string;
      readonly direction: SortDirection;
    }
  | {
      readonly type: "timestamp";
      readonly timestamp: "created_time" | "last_edited_time";
      readonly direction: SortDirection;
    };

/** Which way up. */
export type SortDirection = "ascending" | "descending";
