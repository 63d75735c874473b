import type { PropertyId } from "../primitives.js";

/** How one property shows in a view. The order of the list is the order on the screen. */
export interface ViewProperty {
  readonly propertyId: PropertyId;
  readonly propertyName?: string;
  readonly isVisible?: boolean;
  /** In pixels; tables only. */
  readonly width?: number;
  readonly wrap?: boolean;
  readonly statusShowAs?: "checkbox" | "select";
  readonly cardWidthMode?: "full_line" | "inline";
  readonly dateFormat?: string;
  readonly timeFormat?: string;
}

/** The picture on a card. */
export interface ViewCover {
  readonly type: "none" | "page_content" | "page_content_first" | "page_cover" | "property";
  readonly propertyId?: PropertyId;
}
