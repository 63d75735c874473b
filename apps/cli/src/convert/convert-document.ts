import {
  type Block,
  type Database,
  type Diagnostic,
  type Document,
  type Page,
  PagebridgeError,
} from "@pagebridge/core-types";
import { type MdastResult, type RenderOptions, toMdast } from "@pagebridge/markdown-renderer";
import { databaseToMdast, inlineDatabases } from "@pagebridge/markdown-renderer/databases";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";

/** What a document can be converted to. */
export type OutputForm = "markdown" | "mdast" | "model";

/** A converted document. */
export interface ConvertedDocument {
  readonly text: string;
  /** What the output form could not say. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts a document to text.
 *
 * @throws PagebridgeError `invalid_input`, with one sentence, if the form has no place for a document of this kind.
 */
export function convertDocument(document: Document, form: OutputForm, options: RenderOptions): ConvertedDocument {
  switch (form) {
    case "model":
      return { text: JSON.stringify(document, undefined, 2), diagnostics: [] };
    case "markdown": {
      const { markdown, diagnostics } = renderDocument(document, options);
      return { text: markdown, diagnostics };
    }
    case "mdast": {
      const { tree, diagnostics } = toTree(document, options);
      return { text: JSON.stringify(tree, undefined, 2), diagnostics };
    }
  }
}

function toTree(document: Document, options: RenderOptions): MdastResult {
  const contents = contentsOf(document);
  if (contents.length === 0) {
    throw new PagebridgeError(
      "invalid_input",
      `There is no mdast tree for input of the kind ${document.kind}. Use --to markdown or --to model.`,
    );
  }
  const results = contents.map((content) =>
    "object" in content && content.object === "database"
      ? databaseToMdast(content, options)
      : toMdast(content, { databases: inlineDatabases, ...options }),
  );
  return {
    tree: {
      type: "root",
      children: results.flatMap(({ tree }, index) =>
        index === 0 ? tree.children : [{ type: "thematicBreak" as const }, ...tree.children],
      ),
    },
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What of a document can be a tree; empty for the kinds that hold no content of a page. */
function contentsOf(document: Document): readonly (Database | Page | readonly Block[])[] {
  switch (document.kind) {
    case "blocks":
    case "database":
    case "page":
      return [document.value];
    case "data_source": {
      const { id, title, description } = document.value;
      return [{ object: "database", id, title, description, dataSources: [document.value] }];
    }
    case "documents":
      return document.value.flatMap(contentsOf);
    default:
      return [];
  }
}
