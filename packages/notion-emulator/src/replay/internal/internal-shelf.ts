import { isRecord } from "../../official/json.js";
import { chunkKey, queryKey } from "./internal-request-keys.js";
import { createRecordedBoxes, isRecordMap, type RecordedBoxes } from "./recorded-boxes.js";

/** Single recorded answers of the internal API, and everything that they hold. */
export interface InternalShelf {
  /** Answers by the loose key of a request that would give them. The first one of a key stays. */
  readonly answers: Map<string, unknown>;
  readonly boxes: RecordedBoxes;
  /** Pages to begin with. */
  readonly rootIds: string[];
}

/** Makes an empty shelf. */
export function createInternalShelf(): InternalShelf {
  return { answers: new Map(), boxes: createRecordedBoxes(), rootIds: [] };
}

/** Tells whether a document was recorded from the internal API: a record map, an answer with one, or a list of those. */
export function isInternalDocument(document: unknown): boolean {
  if (Array.isArray(document)) return document.length > 0 && document.every(isInternalDocument);
  return findAnswer(document) !== undefined;
}

/** Puts a document where requests find it: a query under its collection, anything else as the one chunk of its first block. */
export function placeInternalDocument(document: unknown, shelf: InternalShelf): void {
  if (Array.isArray(document)) {
    for (const part of document) placeInternalDocument(part, shelf);
    return;
  }
  const answer = findAnswer(document);
  if (!answer) return;
  shelf.boxes.collect(answer);
  const { recordMap } = answer;
  const [collectionId] = keysOf(isRecord(recordMap) ? recordMap["collection"] : undefined);
  const [pageId] = keysOf(isRecord(recordMap) ? recordMap["block"] : undefined);
  if ("result" in answer) {
    if (collectionId !== undefined) addAnswer(shelf, queryKey(collectionId), answer);
  } else if (pageId !== undefined) {
    if (!shelf.rootIds.includes(pageId)) shelf.rootIds.push(pageId);
    addAnswer(shelf, chunkKey(pageId, undefined), { cursor: { stack: [] }, ...answer });
  }
}

type Answer = { readonly [key: string]: unknown };

/** The answer in a document: itself, one made of a bare record map, or one that is kept beside other things. */
function findAnswer(document: unknown): Answer | undefined {
  if (!isRecord(document)) return undefined;
  if (isRecordMap(document["recordMap"])) return document;
  return isRecordMap(document) ? { recordMap: document } : undefined;
}

function addAnswer(shelf: InternalShelf, key: string, answer: Answer): void {
  if (!shelf.answers.has(key)) shelf.answers.set(key, answer);
}

function keysOf(table: unknown): readonly string[] {
  return isRecord(table) ? Object.keys(table) : [];
}
