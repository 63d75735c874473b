import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  idOf,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { contentIds } from "../blocks/content-ids.js";
import { linkPointer, type Pointer, toPointer } from "../blocks/link-pointer.js";
import { sectionsOf } from "../blocks/sections-of.js";
import { collectionsOf, viewIdsOf } from "../collections/collections-of.js";
import { createDiscussionFinder } from "../comments/discussion-ids.js";
import { customEmojiOf } from "../files/to-icon.js";
import { isDatabase } from "../pages/title-of.js";
import { referencesIn, referencesInTexts, type TextReference } from "./text-references.js";

/** A record that did not come yet. */
export interface WantedRecord {
  readonly table: string;
  readonly id: Id;
  readonly spaceId?: Id;
}

/** How much is going to be decoded, and so how much has to come. */
export interface WantedOptions {
  /** Whether blocks are wanted, or what concerns the roots themselves alone. @default "read" */
  readonly content?: "none" | "read";
  /** Whether what sub-pages hold is wanted, too. @default "reference" */
  readonly subpages?: "inline" | "reference";
  /** Whether everything about databases is wanted, or their titles alone. Of a root it always is. @default "reference" */
  readonly databases?: "reference" | "rows" | "schema";
  /** Threads: none, those on the roots and sub-pages, or those on every block. @default "none" */
  readonly comments?: "blocks" | "none" | "page";
  /** Whether the people whom texts mention, and the people in a row's values, are wanted. @default "none" */
  readonly users?: "mentioned" | "none";
  /** Whether the pages, databases and data sources that texts mention are wanted, for their titles. @default "none" */
  readonly titles?: "mentioned" | "none";
}

/**
 * Lists the records that the content below the roots names and that did not come: blocks, originals of synced blocks, targets of links,
 * views and collections of databases, automations of buttons, external objects and custom emoji in texts, what holds a root, and, when
 * asked for, threads, comments and people. Each once, in the order of the page. Of what did not come nothing is known yet: ask again
 * when it has come.
 */
export function wantedRecords(
  records: RecordStore,
  rootIds: readonly Id[],
  options: WantedOptions = {},
): readonly WantedRecord[] {
  const search = createSearch(records, options);
  for (const id of rootIds) search.root(id);
  search.finish();
  return search.wanted();
}

function createSearch(records: RecordStore, options: WantedOptions) {
  const {
    content = "read",
    subpages = "reference",
    databases = "reference",
    comments = "none",
    users = "none",
    titles = "none",
  } = options;
  const findDiscussions = comments === "none" ? undefined : createDiscussionFinder(records);
  const wanted = new Map<string, WantedRecord>();
  const seen = new Set<Id>();
  // A list instead of recursion, so that depth is bounded by memory; the next one lies at its end.
  const waiting: { readonly id: Id; readonly spaceId: Id | undefined; readonly isRoot: boolean }[] = [];

  /** The record when it is here; noted as wanted when it has not come. */
  function need(table: string, id: Id, spaceId: Id | undefined): WireRecord | undefined {
    const state = records.get(table, id);
    if (state.status === "absent") {
      wanted.set(`${table} ${id}`, { table, id, ...(spaceId !== undefined && { spaceId }) });
    }
    return state.status === "present" ? state.record : undefined;
  }

  function needPointer(pointer: Pointer | undefined, spaceId: Id | undefined): WireRecord | undefined {
    return pointer && need(pointer.table, pointer.id, pointer.spaceId ?? spaceId);
  }

  function enter(ids: readonly Id[], spaceId: Id | undefined): void {
    for (const id of [...ids].reverse()) waiting.push({ id, spaceId, isRoot: false });
  }

  function visit(id: Id, spaceFromHolder: Id | undefined, isRoot: boolean): void {
    const record = need("block", id, spaceFromHolder);
    if (!record || (record["alive"] === false && !isRoot) || (seen.has(id) && !isRoot)) return;
    seen.add(id);
    const spaceId = idOf(record, "space_id") ?? spaceFromHolder;
    const format = recordOf(record, "format") ?? {};
    const type = stringOf(record, "type");
    if (isRoot) needHolder(record, spaceId);
    needIcon(stringOf(format, "page_icon"), spaceId);
    needReferences(referencesInTexts(record), spaceId);
    if (isDatabase(record)) needDatabase(record, spaceId, isRoot);
    if (type === "button") needPointer(pointerOf("automation", idOf(format, "automation_id")), spaceId);
    if (type === "alias" || type === "link_to_page") needTarget(record, spaceId);
    const isInside = type !== "page" && !isDatabase(record);
    const isEntered = isRoot || (type === "page" ? subpages === "inline" : databases !== "reference");
    if (comments === "blocks" ? isInside || isEntered : comments === "page" && isEntered && !isInside) {
      needThreads(id, spaceId);
    }
    if (content === "none" || !(isInside || isEntered)) return;
    enter(childrenOf(record), spaceId);
    const original = toPointer(recordOf(format, "transclusion_reference_pointer"), "block");
    if (original) enter([original.id], original.spaceId ?? spaceId);
  }

  /** What says whether a root stands in a page or in a block, and the schema of a row. */
  function needHolder(record: WireRecord, spaceId: Id | undefined): void {
    const table = stringOf(record, "parent_table");
    const id = idOf(record, "parent_id");
    if (id === undefined || (table !== "block" && table !== "collection")) return;
    const holder = need(table, id, spaceId);
    if (holder && table === "collection" && users === "mentioned") needAuthors(record, holder);
  }

  /** Who made or edited a row is one of its values when the schema says so. */
  function needAuthors(row: WireRecord, collection: WireRecord): void {
    const schemas = entriesOf(recordOf(collection, "schema") ?? {});
    for (const kind of ["created_by", "last_edited_by"]) {
      const id = idOf(row, `${kind}_id`);
      const isShown = schemas.some(([, schema]) => isRecord(schema) && schema["type"] === kind);
      if (isShown && id !== undefined) need(stringOf(row, `${kind}_table`) ?? "notion_user", id, undefined);
    }
  }

  function needDatabase(record: WireRecord, spaceId: Id | undefined, isRoot: boolean): void {
    const isWhole = isRoot || databases !== "reference";
    const known = collectionsOf(record, records);
    // A title is that of a collection; where the block names none, its views do.
    if (isWhole || known.length === 0) {
      for (const id of viewIdsOf(record)) {
        const view = need("collection_view", id, spaceId);
        if (isWhole) needIcon(stringOf(recordOf(view ?? {}, "format") ?? {}, "collection_view_icon"), spaceId);
      }
    }
    for (const named of known) {
      const collection = need("collection", named.collectionId, named.spaceId ?? spaceId);
      if (!collection) continue;
      needIcon(stringOf(collection, "icon"), spaceId);
      needReferences(referencesIn(collection["name"]), spaceId);
      if (isWhole) needReferences(referencesIn(collection["description"]), spaceId);
    }
  }

  /** What a database is called where something else shows it: the title of its collection, which its views may have to name. */
  function needTitle(record: WireRecord, spaceId: Id | undefined): void {
    const known = collectionsOf(record, records);
    if (known.length === 0) for (const id of viewIdsOf(record)) need("collection_view", id, spaceId);
    for (const named of known) {
      const collection = need("collection", named.collectionId, named.spaceId ?? spaceId);
      if (collection) needReferences(untitled(collection["name"]), spaceId);
    }
  }

  function needTarget(record: WireRecord, spaceId: Id | undefined): void {
    const pointer = linkPointer(record);
    // What else a link leads to has no title to show.
    if (pointer?.table !== "block") return;
    const target = needPointer(pointer, spaceId);
    if (!target) return;
    needReferences(untitled(recordOf(target, "properties")?.["title"]), spaceId);
    if (isDatabase(target)) needTitle(target, spaceId);
  }

  function needIcon(icon: string | undefined, spaceId: Id | undefined): void {
    const emoji = icon === undefined ? undefined : customEmojiOf(icon);
    if (emoji) need("custom_emoji", emoji.id, emoji.spaceId ?? spaceId);
  }

  function needReferences(references: readonly TextReference[], spaceId: Id | undefined): void {
    for (const { table, id, isTitle, spaceId: ownSpaceId = spaceId } of references) {
      if (isTitle && titles === "none") continue;
      const isUser = table === "notion_user" || table === "bot";
      if (isUser && users === "none") continue;
      const target = need(table, id, isUser ? undefined : ownSpaceId);
      if (!target || !isTitle) continue;
      needReferences(untitled(target["name"] ?? recordOf(target, "properties")?.["title"]), ownSpaceId);
      if (isDatabase(target)) needTitle(target, ownSpaceId);
    }
  }

  function needThreads(holderId: Id, spaceId: Id | undefined): void {
    for (const discussionId of findDiscussions?.(holderId) ?? []) {
      const discussion = need("discussion", discussionId, spaceId);
      for (const entry of listOf(discussion ?? {}, "comments") ?? []) {
        const commentId = toId(entry);
        const comment = commentId === undefined ? undefined : need("comment", commentId, spaceId);
        if (!comment) continue;
        needReferences(referencesIn(comment["text"]), spaceId);
        const author = idOf(comment, "created_by_id");
        if (author !== undefined) need(stringOf(comment, "created_by_table") ?? "notion_user", author, undefined);
      }
    }
  }

  return {
    root: (id: Id): void => {
      waiting.unshift({ id, spaceId: undefined, isRoot: true });
    },
    finish: (): void => {
      for (let next = waiting.pop(); next; next = waiting.pop()) visit(next.id, next.spaceId, next.isRoot);
    },
    wanted: (): readonly WantedRecord[] => [...wanted.values()],
  };
}

/** What a title mentions that has no title of its own. */
function untitled(title: unknown): readonly TextReference[] {
  return referencesIn(title).filter(({ isTitle }) => !isTitle);
}

function childrenOf(record: WireRecord): readonly Id[] {
  const named = contentIds(record).flatMap((entry) => toId(entry) ?? []);
  return [...sectionsOf(record).map(({ id }) => id), ...named];
}

function pointerOf(table: string, id: Id | undefined): Pointer | undefined {
  return id === undefined ? undefined : { table, id };
}
