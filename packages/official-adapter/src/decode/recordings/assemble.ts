import type { Block, Database, DataSource, Document, Id, Page, Row, View } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { idOf, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { type BlockReader, createBlockReader } from "../blocks/block-reader.js";
import type { ChildrenAnswer } from "../children-answer.js";
import { toDocument } from "../documents/to-document.js";
import { toComment } from "../objects/to-comment.js";
import { toDataSource } from "../objects/to-data-source.js";
import { toDatabase } from "../objects/to-database.js";
import { nestedContent, toPage } from "../objects/to-page.js";
import { toTemplates } from "../objects/to-templates.js";
import { toUser } from "../users/to-user.js";
import { toView } from "../views/to-view.js";
import { completeFromItems, unusedItems } from "./complete-from-items.js";
import { lastState, type ObjectStore } from "./object-store.js";

/** Puts what a recording showed together: pages with their content, databases with their rows, and everything else beside them. */
export function assemble(store: ObjectStore, context: DecodeContext): readonly Document[] {
  const assembler = createAssembler(store, context);
  const documents: Document[] = [];
  const databases = [...store.objects.database.values()].map((wire) => assembler.database(wire));
  const dataSources = assembler.loneDataSources();
  documents.push(...assembler.lonePages().map((value): Document => ({ kind: "page", value })));
  documents.push(...databases.map((value): Document => ({ kind: "database", value })));
  documents.push(...dataSources.map((value): Document => ({ kind: "data_source", value })));
  documents.push(...assembler.loneListings());
  const blocks = assembler.loneBlocks();
  if (blocks.length > 0) documents.push({ kind: "blocks", value: blocks });
  documents.push(...assembler.rest());
  return documents;
}

function createAssembler(store: ObjectStore, context: DecodeContext) {
  const shown = new Set<Id>();
  const placed = new Set<Id>();
  const usedItems = new Set<string>();
  const usedListings = new Set<Id>();
  const { block, comment, data_source, page, user, view } = store.objects;
  const views = [...view.values()].map((wire) => toView(wire, context));
  const shownViews = new Set<View>();
  const reader: BlockReader = createBlockReader(context, {
    childrenOf: (id) => {
      usedListings.add(id);
      return childrenIn(store, id);
    },
    onBlock: (wire) => {
      const id = idOf(wire);
      if (id !== undefined) shown.add(id);
    },
  });

  function pageOf(wire: WireRecord): Page {
    const id = idOf(wire) ?? "";
    // The block of a sub-page has the same id: it comes out as this page.
    shown.add(id);
    placed.add(id);
    const children = store.listings.has(id) ? reader.childrenOf(id).children : nestedContent(wire, reader);
    return toPage(completeFromItems(store, wire, usedItems), context, children);
  }

  function databaseOf(wire: WireRecord): Database {
    const id = idOf(wire) ?? "";
    shown.add(id);
    const decoded = toDatabase(wire, context);
    const listed = decoded.dataSources.map((dataSource) => dataSource.id);
    const further = [...data_source.values()].filter(
      (candidate) =>
        idOf(recordOf(candidate, "parent") ?? {}, "database_id") === id && !listed.includes(idOf(candidate) ?? ""),
    );
    const dataSources = [
      ...decoded.dataSources.map((known) => dataSourceOf(known, data_source.get(known.id))),
      ...further.map((candidate) => dataSourceOf(undefined, candidate)),
    ].filter((dataSource) => dataSource !== undefined);
    const ids = new Set([id, ...dataSources.map((dataSource) => dataSource.id)]);
    const own = views.filter(
      (one) => !shownViews.has(one) && (ids.has(one.databaseId ?? "-") || ids.has(one.dataSourceId ?? "-")),
    );
    for (const one of own) shownViews.add(one);
    return { ...decoded, dataSources, ...(own.length > 0 && { views: own }) };
  }

  function dataSourceOf(known: DataSource | undefined, wire: WireRecord | undefined): DataSource | undefined {
    const base = wire ? { ...known, ...toDataSource(wire, context) } : known;
    if (!base || placed.has(base.id)) return base;
    placed.add(base.id);
    const rows = rowsOf(base.id);
    const templates = store.templates.get(base.id);
    return {
      ...base,
      ...(rows && { rows }),
      ...(templates && { templates: toTemplates(templates, context) }),
    };
  }

  function rowsOf(id: Id): readonly Row[] | undefined {
    const queried = store.rows.get(id);
    const ids = new Set([
      ...(queried ?? []),
      ...[...page].filter(([, wire]) => holds(id, wire)).map(([pageId]) => pageId),
    ]);
    const rows = [...ids].flatMap((rowId): Row | readonly Row[] => {
      if (placed.has(rowId)) return [];
      const wire = page.get(rowId);
      if (wire) return pageOf(wire);
      return dataSourceOf(undefined, data_source.get(rowId)) ?? [];
    });
    return rows.length > 0 || queried ? rows : undefined;
  }

  function loneListings(): readonly Document[] {
    return [...store.listings.keys()].flatMap((id): Document | readonly Document[] => {
      const holder = block.get(id);
      const isSubpage = holder && stringOf(holder, "type") === "child_page";
      if (placed.has(id) || (holder && !isSubpage) || usedListings.has(id)) return [];
      const { children } = reader.childrenOf(id);
      if (!isSubpage) return { kind: "blocks", value: children };
      shown.add(id);
      return { kind: "page", value: { ...pageOfBlock(holder, context), children } };
    });
  }

  function loneBlocks(): readonly Block[] {
    const listed = new Set(
      [...store.listings.values()].flatMap(({ entries }) =>
        entries.flatMap((entry) => (isRecord(entry) && idOf(entry)) || []),
      ),
    );
    const entries = [...block.entries()];
    const topFirst = [...entries.filter(([id]) => !listed.has(id)), ...entries];
    return topFirst.flatMap(([id, wire]) => (shown.has(id) ? [] : reader.block(lastState(store, wire))));
  }

  function rest(): readonly Document[] {
    const loneViews = views.filter((one) => !shownViews.has(one));
    const comments = [...comment.values()].map((wire) => toComment(wire, context));
    const users = [...user.values()].flatMap((wire) => toUser(wire, context) ?? []);
    const templates = [...store.templates]
      .filter(([id]) => !placed.has(id))
      .map(([, wires]) => toTemplates(wires, context));
    return [
      ...(loneViews.length > 0 ? [{ kind: "views" as const, value: loneViews }] : []),
      ...(comments.length > 0 ? [{ kind: "comments" as const, value: comments }] : []),
      ...(users.length > 0 ? [{ kind: "users" as const, value: users }] : []),
      ...templates.map((value) => ({ kind: "templates" as const, value })),
      ...unusedItems(store, usedItems, context),
      ...store.others.map((wire) => toDocument(wire, context)),
    ];
  }

  return {
    database: databaseOf,
    loneDataSources: () =>
      [...data_source].flatMap(([id, wire]) => (placed.has(id) ? [] : (dataSourceOf(undefined, wire) ?? []))),
    lonePages: () => [...page].flatMap(([id, wire]) => (placed.has(id) ? [] : pageOf(wire))),
    loneListings,
    loneBlocks,
    rest,
  };
}

/** Whether a page is a row of a data source; in versions without data sources, of a database. */
function holds(id: Id, pageWire: WireRecord): boolean {
  const parent = recordOf(pageWire, "parent") ?? {};
  return (idOf(parent, "data_source_id") ?? idOf(parent, "database_id")) === id;
}

function childrenIn(store: ObjectStore, id: Id): ChildrenAnswer {
  const listing = store.listings.get(id);
  if (!listing) {
    return {
      status: "missing",
      diagnostic: {
        code: "children_missing",
        severity: "warning",
        message: "A block has children that the recording does not hold.",
        id,
      },
    };
  }
  return {
    status: "read",
    results: listing.entries.map((entry) => lastState(store, entry)),
    ...(listing.hasMore && {
      diagnostic: {
        code: "truncated",
        severity: "warning",
        message: "A list of children goes on in answers that the recording does not hold.",
        id,
      },
    }),
  };
}

/** A page that the recording shows as a sub-page, with its content but without the page object. */
function pageOfBlock(wire: WireRecord, context: DecodeContext): Page {
  const id = idOf(wire) ?? "";
  context.at({ id }).report({
    code: "partial_object",
    severity: "info",
    message: "The recording holds the content of a page and its title, but not its properties.",
  });
  const title = recordOf(wire, "child_page") ?? {};
  return toPage(
    { id, properties: { title: { id: "title", type: "title", title: stringOf(title, "title") } } },
    context,
  );
}
