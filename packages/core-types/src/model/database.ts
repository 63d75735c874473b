import type { Block } from "./blocks/block.js";
import type { Cover } from "./file.js";
import type { Icon } from "./icon.js";
import type { Page, PageLayout } from "./page.js";
import type { Parent } from "./parent.js";
import type { Id, IsoDateTime } from "./primitives.js";
import type { PropertySchema } from "./properties/property-schema.js";
import type { RichText } from "./rich-text.js";
import type { View } from "./views/view.js";

/** A database: the container of data sources and views. */
export interface Database {
  readonly object: "database";
  readonly id: Id;
  readonly title: RichText;
  readonly description: RichText;
  readonly parent?: Parent;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly isInline?: boolean;
  /** Present when it only shows data sources of other databases. */
  readonly isLinked?: true;
  readonly inTrash?: true;
  readonly isLocked?: true;
  /** Present when it is a wiki. Filled by the internal API. */
  readonly isWiki?: true;
  /** Present when the app does not show its title above the rows. Filled by the internal API. */
  readonly isTitleHidden?: true;
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  readonly url?: string;
  readonly publicUrl?: string;
  readonly dataSources: readonly DataSource[];
  /** Absent when it was not asked for or cannot be read. */
  readonly views?: readonly View[];
  /** What a wiki's page holds above its rows. Filled by the internal API. */
  readonly children?: readonly Block[];
  /** How its page is laid out when it fills one. Filled by the internal API. */
  readonly layout?: PageLayout;
}

/** A data source: one schema and its rows (the internal API's collection). */
export interface DataSource {
  readonly object: "data_source";
  readonly id: Id;
  readonly title: RichText;
  readonly description: RichText;
  /** The database that holds it. */
  readonly parent?: Parent;
  /** What holds that database. */
  readonly databaseParent?: Parent;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly isInline?: boolean;
  readonly inTrash?: true;
  readonly createdTime?: IsoDateTime;
  readonly lastEditedTime?: IsoDateTime;
  readonly createdBy?: Id;
  readonly lastEditedBy?: Id;
  readonly url?: string;
  readonly publicUrl?: string;
  /** The schema, in the source's order (views give the order on the screen). Absent when it was not asked for. */
  readonly properties?: readonly PropertySchema[];
  /** Absent when they were not asked for. */
  readonly rows?: readonly Row[];
  /** Absent when they were not asked for. */
  readonly templates?: readonly Template[];
}

/** A row: a page, or, in a wiki, a database's data source. Tell them apart by `object`. */
export type Row = DataSource | Page;

/** A template of a data source. Its id is a page's id. */
export interface Template {
  readonly id: Id;
  readonly name: string;
  readonly isDefault: boolean;
}
