import {
  type Block,
  type Cover,
  type Database,
  type Icon,
  type Id,
  type Parent,
  plainText,
  toNotionUrl,
  type View,
} from "@pagebridge/core-types";
import { type DataSourceDraft, makeDataSource } from "./data-sources.js";
import type { BlockMaker } from "./maker.js";
import { sampleId } from "./sample-id.js";
import { type Stamp, toStamp, type Written } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

type Place = "createdBy" | "createdTime" | "databaseId" | "id" | "lastEditedBy" | "lastEditedTime" | "object" | "url";
type WithoutPlace<Whole> = Whole extends View ? Omit<Whole, Place> : never;

/** A view as the content says it: everything but its place. */
export type ViewDraft = WithoutPlace<View> & { readonly key: string };

/** A database as the content says it. */
export interface DatabaseDraft {
  readonly key: string;
  readonly title: TextInput;
  readonly description?: TextInput;
  readonly written: Written;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly isInline?: boolean;
  readonly isLinked?: true;
  readonly isLocked?: true;
  readonly isWiki?: true;
  readonly publicUrl?: string;
  readonly dataSources: readonly DataSourceDraft[];
  readonly views: readonly ViewDraft[];
  /** What a wiki holds above its rows. */
  readonly children?: readonly Block[];
}

/** Makes a database that stands in the given place. */
export function makeDatabase(draft: DatabaseDraft, parent: Parent): Database {
  const { key, description = [], written, isInline = false, dataSources, views, ...rest } = draft;
  const id = sampleId("database", key);
  const title = rich(draft.title);
  const url = toNotionUrl(id);
  const stamp = toStamp(written);
  const place = { databaseId: id, databaseParent: parent, isInline, url };
  return {
    object: "database",
    id,
    ...rest,
    title,
    description: rich(description),
    parent,
    isInline,
    ...stamp,
    url,
    dataSources: dataSources.map((dataSource) => makeDataSource(dataSource, place)),
    views: views.map((view) => makeView(view, id, stamp)),
  };
}

/** A database inside a page. */
export function childDatabase(draft: DatabaseDraft): BlockMaker {
  return (context) => {
    const database = makeDatabase(draft, context.parent);
    return {
      type: "child_database",
      id: database.id,
      ...toStamp(draft.written),
      title: plainText(database.title),
      ...(draft.icon && { icon: draft.icon }),
      database,
    };
  };
}

function makeView({ key, ...draft }: ViewDraft, databaseId: Id, stamp: Stamp): View {
  const id = sampleId("view", key);
  return { object: "view", id, databaseId, ...draft, url: toNotionUrl(databaseId, { viewId: id }), ...stamp };
}
