import type { Decoded, Document } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { assemble } from "./assemble.js";
import { createObjectStore } from "./object-store.js";
import { replay } from "./replay.js";
import { toInteractions } from "./to-interactions.js";

/**
 * Decodes a recorded conversation with the API: `{ interactions: [{ request: { method, path, body }, response: { status, body } }] }`,
 * or a list of plain answers, such as the files of a folder.
 *
 * The interactions are replayed in order, so that the last state of every object wins. The answer is a list of documents: pages
 * with their content, databases with views and rows, and then whatever belongs to none of them. Every block that any answer showed
 * comes out again; those that belong nowhere stand in a document of blocks. Never throws.
 */
export function decodeRecording(recording: unknown): Decoded<Document> {
  return collectDiagnostics((context) => {
    const store = createObjectStore();
    for (const interaction of toInteractions(recording)) replay(store, interaction);
    return { kind: "documents", value: assemble(store, context) };
  });
}
