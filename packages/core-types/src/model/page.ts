import type { Block } from "./blocks/block.js";
import type { Discussion } from "./comment.js";
import type { Cover } from "./file.js";
import type { Icon } from "./icon.js";
import type { Parent } from "./parent.js";
import type { Id, IsoDateTime } from "./primitives.js";
import type { PropertyValue } from "./properties/property-value.js";

/** A page: its properties and its whole content. A row of a data source is a page whose `children` are read on request. */
export interface Page {
  readonly object: "page";
  readonly id: Id;
  readonly parent?: Parent;
  readonly icon?: Icon;
  readonly cover?: Cover;
  /** In the source's order. A page outside a data source has exactly one, the title. */
  readonly properties: readonly PropertyValue[];
  /** The content. Absent when it was not asked for, as in rows of a query. */
  readonly children?: readonly Block[];
  readonly createdTime?: IsoDateTime;
  /** The official API rounds it down to the minute. */
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  readonly url?: string;
  /** Where the page is published on the web. */
  readonly publicUrl?: string;
  readonly inTrash?: true;
  readonly isArchived?: true;
  readonly isLocked?: true;
  /** Present when the page is a template of its data source and not one of its rows. Filled by the internal API. */
  readonly isTemplate?: true;
  /** How the page is laid out. Filled by the internal API. */
  readonly layout?: PageLayout;
  /** The open threads about the page, when the caller asked for them. */
  readonly discussions?: readonly Discussion[];
}

/** How the app lays a page out. Filled by the internal API. */
export interface PageLayout {
  readonly isFullWidth?: boolean;
  readonly hasSmallText?: boolean;
  readonly font?: "mono" | "serif";
}
