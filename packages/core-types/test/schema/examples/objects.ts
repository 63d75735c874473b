import type { Database, DataSource, Diagnostic, Document, Page, Provenance } from "../../../src/index.js";
import { blocks } from "./blocks.js";
import { schemas, values } from "./properties.js";
import { comment, cover, discussion, files, icons, id, otherId, parents, richText, time, users } from "./texts.js";
import { views } from "./views.js";

const common = {
  id,
  parent: parents.page_id,
  icon: icons.emoji,
  cover,
  createdTime: time,
  lastEditedTime: time,
  createdBy: id,
  lastEditedBy: otherId,
  url: "https://example.com/p",
  publicUrl: "https://example.com/public",
  inTrash: true,
} as const;
const layout = { isFullWidth: true, hasSmallText: false, font: "serif" } as const;

export const page: Page = {
  object: "page",
  ...common,
  properties: Object.values(values),
  children: Object.values(blocks),
  isArchived: true,
  isLocked: true,
  isTemplate: true,
  layout,
  discussions: [discussion],
};

export const dataSource: DataSource = {
  object: "data_source",
  ...common,
  title: richText,
  description: [],
  databaseParent: parents.workspace,
  isInline: false,
  properties: Object.values(schemas),
  rows: [page, { object: "data_source", id: otherId, title: [], description: [] }],
  templates: [{ id, name: "Ship", isDefault: true }],
};

export const database: Database = {
  object: "database",
  ...common,
  title: richText,
  description: richText,
  isInline: true,
  isLinked: true,
  isLocked: true,
  isWiki: true,
  isTitleHidden: true,
  dataSources: [dataSource],
  views: Object.values(views),
  children: [blocks.divider],
  layout,
};

export const diagnostic: Diagnostic = {
  code: "unsupported_block",
  severity: "warning",
  message: "A block of type miro has no name here.",
  id,
  propertyId: "a<q\\",
  sourceType: "miro",
};

export const provenance: Provenance = {
  adapter: "official",
  api: "official",
  apiVersion: "2026-03-11",
  readAt: time,
  cost: { requests: 3, bytes: 1024, milliseconds: 87, retries: 1, throttled: 0 },
};

export const documents: { readonly [Kind in Document["kind"]]: Document } = {
  async_task: { kind: "async_task", value: { id, status: "queued" } },
  blocks: { kind: "blocks", value: [blocks.paragraph] },
  comments: { kind: "comments", value: [comment] },
  custom_emojis: { kind: "custom_emojis", value: [{ id, name: "buoy", url: "https://example.com/b.png" }] },
  data_source: { kind: "data_source", value: dataSource },
  database: { kind: "database", value: database },
  documents: { kind: "documents", value: [{ kind: "documents", value: [{ kind: "page", value: page }] }] },
  error: { kind: "error", value: { status: 404, code: "object_not_found", message: "Nothing here." } },
  file: { kind: "file", value: files.notion },
  file_uploads: {
    kind: "file_uploads",
    value: [
      {
        id,
        status: "uploaded",
        filename: "a.png",
        contentType: "image/png",
        contentLength: 12,
        expiresAt: time,
      },
    ],
  },
  icon: { kind: "icon", value: icons.file },
  page: { kind: "page", value: page },
  page_markdown: {
    kind: "page_markdown",
    value: { id, markdown: "# Hi", isTruncated: true, unknownBlockIds: [otherId] },
  },
  properties: { kind: "properties", value: Object.values(values) },
  property_items: { kind: "property_items", value: { value: values.relation, hasMore: true } },
  property_schemas: { kind: "property_schemas", value: Object.values(schemas) },
  rich_text: { kind: "rich_text", value: richText },
  templates: { kind: "templates", value: [{ id, name: "Ship", isDefault: false }] },
  unsupported: { kind: "unsupported", value: null },
  users: { kind: "users", value: Object.values(users) },
  view_query: {
    kind: "view_query",
    value: { id, viewId: otherId, pageIds: [id], totalCount: 1, expiresAt: time },
  },
  views: { kind: "views", value: Object.values(views) },
};
