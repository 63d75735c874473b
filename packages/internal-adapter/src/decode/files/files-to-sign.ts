import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { viewIdsOf } from "../collections/collections-of.js";
import { createDiscussionFinder } from "../comments/discussion-ids.js";
import { holderOf } from "../holder-of.js";
import { ownCollections } from "../pages/own-collections.js";
import { isDatabase } from "../pages/title-of.js";
import { toPlainText } from "../rich-text/to-plain-text.js";
import { referencesIn, referencesInTexts } from "../wanted/text-references.js";
import type { FileHolder } from "./proxy-url.js";
import { stableSource } from "./stable-source.js";
import { customEmojiOf } from "./to-icon.js";

/** A file that Notion hosts, and the record by which Notion knows who may see it. */
export interface FileToSign extends FileHolder {
  /** The address that does not change. */
  readonly source: string;
}

/**
 * Lists the files that have to be signed to show these blocks: what they show, their icons and covers, the files in a row's properties,
 * custom emoji, icons and covers of databases' own collections, icons of their views, and the files that are attached to comments which came. Each file once
 * for each record.
 */
export function filesToSign(records: RecordStore, blockIds: readonly Id[]): readonly FileToSign[] {
  const files = new Map<string, FileToSign>();
  const add = (table: string, record: WireRecord | undefined, addresses: readonly unknown[]): void => {
    for (const address of record ? addresses : []) {
      const source = typeof address === "string" ? stableSource(address) : undefined;
      if (source === undefined || !record) continue;
      const holder = holderOf(table, record);
      files.set(`${table} ${holder.id} ${source}`, { source, ...holder });
    }
  };
  const discussionsOf = createDiscussionFinder(records);
  for (const id of blockIds) {
    const record = records.record("block", id);
    if (!record) continue;
    add("block", record, addressesIn(record));
    const { collections, views } = isDatabase(record) ? partsOf(record, records) : noParts;
    for (const collection of collections) add("collection", collection, [collection["icon"], collection["cover"]]);
    for (const view of views) add("collection_view", view, [iconOfView(view)]);
    for (const emojiId of new Set([...emojiIn(record), ...collections.flatMap(emojiOf), ...views.flatMap(emojiOf)])) {
      const emoji = records.record("custom_emoji", emojiId);
      add("custom_emoji", emoji, [emoji?.["url"]]);
    }
    for (const commentId of discussionsOf(id).flatMap((discussionId) => commentsOf(discussionId, records))) {
      const comment = records.record("comment", commentId);
      const attachments = listOf(comment ?? {}, "attachments")?.filter(isRecord) ?? [];
      add(
        "comment",
        comment,
        attachments.map((attachment) => attachment["source"] ?? attachment["url"]),
      );
    }
  }
  return [...files.values()];
}

interface DatabaseParts {
  readonly collections: readonly WireRecord[];
  readonly views: readonly WireRecord[];
}

const noParts: DatabaseParts = { collections: [], views: [] };

function partsOf(database: WireRecord, records: RecordStore): DatabaseParts {
  return {
    collections: ownCollections(database, records),
    views: viewIdsOf(database)
      .map((id) => records.record("collection_view", id))
      .filter((view) => view !== undefined),
  };
}

function iconOfView(view: WireRecord): string | undefined {
  return stringOf(recordOf(view, "format") ?? {}, "collection_view_icon");
}

/** The emoji that a collection or view shows, as its icon and in its texts. */
function emojiOf(part: WireRecord): readonly Id[] {
  const icons = [stringOf(part, "icon"), iconOfView(part)].filter((icon) => icon !== undefined);
  const mentioned = [...referencesIn(part["name"]), ...referencesIn(part["description"])];
  return [
    ...icons.flatMap((icon) => customEmojiOf(icon)?.id ?? []),
    ...mentioned.flatMap(({ table, id }) => (table === "custom_emoji" ? [id] : [])),
  ];
}

function addressesIn(record: WireRecord): readonly unknown[] {
  const properties = recordOf(record, "properties") ?? {};
  const format = recordOf(record, "format") ?? {};
  const source = toPlainText(fieldOf(properties, "source"));
  return [
    source === "" ? format["display_source"] : source,
    format["page_icon"],
    format["page_cover"],
    ...(record["parent_table"] === "collection" ? linkedIn(properties) : []),
  ];
}

/** The files of a row are names with links. */
function linkedIn(properties: WireRecord): readonly unknown[] {
  return entriesOf(properties).flatMap(([, text]) =>
    (isList(text) ? text : []).flatMap((span) => {
      const marks = isList(span) && isList(span[1]) ? span[1] : [];
      return marks.flatMap((mark) => (isList(mark) && mark[0] === "a" ? [mark[1]] : []));
    }),
  );
}

function emojiIn(record: WireRecord): readonly Id[] {
  const icon = stringOf(recordOf(record, "format") ?? {}, "page_icon");
  const shown = icon === undefined ? undefined : customEmojiOf(icon)?.id;
  const mentioned = referencesInTexts(record).filter(({ table }) => table === "custom_emoji");
  return [...(shown === undefined ? [] : [shown]), ...mentioned.map(({ id }) => id)];
}

function commentsOf(discussionId: Id, records: RecordStore): readonly Id[] {
  const discussion = records.record("discussion", discussionId);
  return (listOf(discussion ?? {}, "comments") ?? []).flatMap((entry) => toId(entry) ?? []);
}
