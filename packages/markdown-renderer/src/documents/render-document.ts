import {
  assertNever,
  type Diagnostic,
  type Document,
  PagebridgeError,
  type PropertyValue,
} from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { commentPieces } from "../comments/comment-pieces.js";
import { endnotes } from "../comments/endnotes.js";
import { reportDetails } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { databaseContent, dataSourceContent, scopeWithDatabases } from "../databases/database-content.js";
import { schemaTable } from "../databases/schema-table.js";
import { viewSections } from "../databases/view-sections.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import type { RenderOptions } from "../options.js";
import { detailsIn } from "../properties/details-in.js";
import { propertyTable } from "../properties/property-table.js";
import { blocksContent, pageContent } from "../render/content.js";
import { type Content, finishMarkdown } from "../render/finish.js";
import type { MarkdownResult } from "../render/result.js";
import { fileLink } from "../url/file-link.js";
import { customEmojiPieces, templateListPieces, userPieces } from "./directory-pieces.js";

type ContentDocument = Exclude<Document, { kind: ContentlessKind | "documents" | "page_markdown" }>;

/** Kinds of documents that hold no content of a page. */
type ContentlessKind = "async_task" | "error" | "file_uploads" | "unsupported" | "view_query";

const refusals: { readonly [Kind in ContentlessKind]: string } = {
  async_task: "This is the state of a task on Notion's servers, which has no content to write.",
  error: "This is an error that the API answered with, which has no content to write.",
  file_uploads: "These are files on their way into Notion, which have no content to write.",
  unsupported: "This is an answer of a kind that is not known, so its content cannot be written.",
  view_query: "This is the list of row ids that a view found, which has no content to write without the rows.",
};

/**
 * Writes whatever a recorded answer held as Markdown: pages, blocks, databases and comments as such, lists of users, emojis, templates
 * and properties as tables or lists. Several documents are parted by rules and have no front matter; those without content among them are
 * reported.
 *
 * @throws PagebridgeError `invalid_input` for the kinds `async_task`, `error`, `file_uploads`, `unsupported` and `view_query`, and for
 * several documents that are all of these kinds.
 * @throws TypeError for options that make no sense.
 */
export function renderDocument(document: Document, options: RenderOptions = {}): MarkdownResult {
  switch (document.kind) {
    case "documents":
      return renderDocuments(document.value, options);
    case "page_markdown":
      return { markdown: document.value.markdown, diagnostics: markdownDiagnostics(document.value) };
    case "async_task":
    case "error":
    case "file_uploads":
    case "unsupported":
    case "view_query":
      throw new PagebridgeError("invalid_input", refusals[document.kind]);
    default: {
      const scope = scopeWithDatabases(options);
      return finishMarkdown(documentContent(document, scope));
    }
  }
}

function documentContent(document: ContentDocument, scope: Scope): Content {
  switch (document.kind) {
    case "page":
      return pageContent(document.value, scope);
    case "blocks":
      return blocksContent(document.value, scope);
    case "database":
      return databaseContent(document.value, scope);
    case "data_source":
      return dataSourceContent(document.value, scope);
    default:
      return { pieces: documentPieces(document, scope), scope };
  }
}

function documentPieces(
  document: Exclude<ContentDocument, { kind: "blocks" | "data_source" | "database" | "page" }>,
  scope: Scope,
): readonly Piece[] {
  switch (document.kind) {
    case "comments":
      return commentPieces(document.value, scope);
    case "custom_emojis":
      return customEmojiPieces(document.value, scope);
    case "file":
      return paragraphs(fileLink(document.value, "file", scope));
    case "icon":
      return document.value.type === "file"
        ? paragraphs(fileLink(document.value.file, "icon", scope))
        : paragraphs(iconPhrasing(document.value, scope));
    case "properties":
      return propertiesPieces(document.value, scope);
    case "property_items":
      return propertiesPieces([document.value.value], scope);
    case "property_schemas":
      return schemaTable(document.value, scope);
    case "rich_text":
      return paragraphs(toPhrasing(document.value, scope));
    case "templates":
      return templateListPieces(document.value, scope);
    case "users":
      return userPieces(document.value, scope);
    case "views":
      return viewSections(document.value, [], (id, given) => String(given ?? id), scope);
    default:
      return assertNever(document, "document");
  }
}

function propertiesPieces(properties: readonly PropertyValue[], scope: Scope): readonly Piece[] {
  reportDetails(detailsIn(properties), scope);
  return propertyTable(properties, scope);
}

function markdownDiagnostics({
  id,
  isTruncated,
  unknownBlockIds,
}: Extract<Document, { kind: "page_markdown" }>["value"]): readonly Diagnostic[] {
  return [
    ...(isTruncated
      ? [
          {
            code: "truncated",
            severity: "warning",
            message: "Notion cut this Markdown off; the page has more.",
            id,
          } as const,
        ]
      : []),
    ...unknownBlockIds.map((blockId) => ({
      code: "unsupported_block" as const,
      severity: "warning" as const,
      message: "Notion left this block out of its Markdown.",
      id: blockId,
    })),
  ];
}

function renderDocuments(documents: readonly Document[], options: RenderOptions): MarkdownResult {
  const parts: string[] = [];
  const diagnostics: Diagnostic[] = [];
  // Front matter stands at the top of a text or is none, and footnotes are counted in each text.
  const { comments, frontMatter: _, ...shared } = options;
  const joined = comments === undefined ? shared : { ...shared, comments: endnotes };
  for (const document of documents) {
    try {
      const result = renderDocument(document, documents.length > 1 ? joined : options);
      if (result.markdown !== "") parts.push(result.markdown);
      for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
    } catch (error) {
      if (!PagebridgeError.is(error) || error.code !== "invalid_input") throw error;
      diagnostics.push({
        code: "unsupported_object",
        severity: "warning",
        message: error.message,
        sourceType: document.kind,
      });
    }
  }
  if (documents.length > 0 && parts.length === 0 && diagnostics.some(({ code }) => code === "unsupported_object")) {
    throw new PagebridgeError("invalid_input", "None of these documents has content to write.");
  }
  return { markdown: parts.join("\n***\n\n"), diagnostics };
}
