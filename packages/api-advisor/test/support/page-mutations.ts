import type { Block, JsonValue, Page } from "@pagebridge/core-types";
import type { DifferenceKind } from "../../src/index.js";
import { editPage, valueAt } from "./edit-page.js";
import { makeId } from "./make-reading.js";

/** One change to a page, and the one difference that it has to be reported as. */
export interface Mutation {
  readonly kind: DifferenceKind;
  /** Where the difference is: in the page as it was, or, for what is new, as it became. */
  readonly path: string;
  readonly apply: (page: Page) => Page;
}

interface Place {
  readonly block: Block;
  readonly path: string;
  /** The list that it is in. */
  readonly list: string;
  readonly index: number;
  readonly neighbours: number;
}

/** Everything that can be done to a page in one step. Ids of new blocks begin at `newId`. */
export function listMutations(page: Page, newId = 500): readonly Mutation[] {
  const places = listPlaces("/children", page.children ?? []);
  return [
    ...mutatePage(page),
    ...places.flatMap((place) => [...mutateBlock(page, place, newId), ...moveBlock(place, places)]),
  ];
}

function mutatePage(page: Page): readonly Mutation[] {
  const mutations: Mutation[] = [
    replace("cover", "/cover", { file: { type: "external", url: "https://example.com/cover.png" } }),
    replace("icon", "/icon", { type: "emoji", emoji: "⛵" }),
    replace("time", "/lastEditedTime", "2026-05-12T10:30:41.000Z"),
    replace("field", "/isLocked", true),
    insert("only_right", "/children", (page.children ?? []).length, { ...emptyParagraph, id: makeId(499) }),
    insert("only_right", "/properties", 3, { type: "email", id: "mail", name: "Mail", email: "a@example.com" }),
  ];
  for (const [index, property] of page.properties.entries()) {
    const path = `/properties/${index}`;
    mutations.push({ kind: "only_left", path, apply: (from) => removeAt(from, "/properties", index) });
    if (property.type === "checkbox") mutations.push(change("property", path, "checked", !property.checked));
    if (property.type === "number") mutations.push(change("property", path, "number", 5));
    mutations.push(change("property", path, "name", "Renamed"));
  }
  return mutations;
}

const emptyParagraph: { readonly [key: string]: JsonValue } = { type: "paragraph", richText: [], children: [] };
const newText: JsonValue = [{ type: "text", text: "Quite another text" }];

function mutateBlock(page: Page, { block, path, list, index, neighbours }: Place, newId: number): readonly Mutation[] {
  const mutations: Mutation[] = [
    { kind: "only_left", path, apply: (from) => removeAt(from, list, index) },
    { ...replace("id", `${path}/id`, makeId(newId)), path },
    replace("time", `${path}/lastEditedTime`, "2026-05-12T09:31:00.000Z"),
    replace("field", `${path}/inTrash`, true),
  ];
  if (block.type !== "table_row") {
    mutations.push(insert("only_right", list, index, { ...emptyParagraph, id: makeId(newId) }));
  }
  if (index + 1 < neighbours) {
    mutations.push({ kind: "reordered", path: list, apply: (from) => swapNext(from, list, index) });
  }
  for (const key of ["richText", "caption", "cells/0"]) {
    const field = `${path}/${key}`;
    const value = valueAt(page, field);
    if (!Array.isArray(value) || (block.type === "code" && key === "caption")) continue;
    mutations.push(replace("text", field, newText));
    if (value.length > 0)
      mutations.push({ kind: "marks", path: field, apply: (from) => editPage(from, field, underline) });
  }
  switch (block.type) {
    case "paragraph":
      mutations.push({ ...replace("type", `${path}/type`, "quote"), path }, replace("field", `${path}/color`, "red"));
      break;
    case "callout":
      mutations.push(replace("icon", `${path}/icon`, { type: "emoji", emoji: "🐚" }));
      break;
    case "code":
      mutations.push(replace("field", `${path}/language`, "cobol"));
      break;
    case "heading":
      mutations.push(replace("field", `${path}/level`, 4));
      break;
    case "image":
      mutations.push(replace("file", `${path}/file`, { type: "external", url: "https://example.com/other.png" }));
      break;
    case "to_do":
      mutations.push(replace("field", `${path}/checked`, !block.checked));
      break;
    case "table":
      mutations.push(replace("field", `${path}/tableWidth`, 9));
      break;
    default:
      break;
  }
  return mutations;
}

/** Moves a block to the end of another list, but not into itself. Rows stay in tables. */
function moveBlock({ block, path, list, index }: Place, places: readonly Place[]): readonly Mutation[] {
  if (block.type === "table_row") return [];
  const holders = places.filter((place) => "children" in place.block && !`${place.path}/`.startsWith(`${path}/`));
  const lists = ["/children", ...holders.map((place) => `${place.path}/children`)];
  return lists
    .filter((target) => target !== list)
    .map((target): Mutation => {
      const apply = (from: Page): Page => {
        const moved = valueAt(from, path);
        // Added before it is taken away, while the target's path still holds.
        const added = editPage(from, target, (value) => [...itemsOf(value), moved ?? null]);
        return removeAt(added, list, index);
      };
      return { kind: "moved", path, apply };
    });
}

function replace(kind: DifferenceKind, path: string, value: JsonValue): Mutation {
  return { kind, path, apply: (page) => editPage(page, path, () => value) };
}

function change(kind: DifferenceKind, path: string, key: string, value: JsonValue): Mutation {
  return { kind, path, apply: (page) => editPage(page, `${path}/${key}`, () => value) };
}

function insert(kind: DifferenceKind, list: string, index: number, item: JsonValue): Mutation {
  const apply = (page: Page): Page =>
    editPage(page, list, (value) => [...itemsOf(value).slice(0, index), item, ...itemsOf(value).slice(index)]);
  return { kind, path: `${list}/${index}`, apply };
}

function removeAt(page: Page, list: string, index: number): Page {
  return editPage(page, list, (value) => itemsOf(value).filter((_, place) => place !== index));
}

function swapNext(page: Page, list: string, index: number): Page {
  return editPage(page, list, (value) => {
    const items = [...itemsOf(value)];
    return [...items.slice(0, index), ...items.slice(index, index + 2).reverse(), ...items.slice(index + 2)];
  });
}

/** Underlines the first run, which no generated run is. */
function underline(value: JsonValue | undefined): JsonValue {
  const [first, ...rest] = itemsOf(value);
  return typeof first === "object" && first !== null && !Array.isArray(first)
    ? [{ ...first, annotations: { underline: true } }, ...rest]
    : [];
}

function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function listPlaces(list: string, blocks: readonly Block[]): readonly Place[] {
  return blocks.flatMap((block, index): readonly Place[] => {
    const path = `${list}/${index}`;
    const inside =
      block.type === "table"
        ? listPlaces(`${path}/rows`, block.rows)
        : listPlaces(`${path}/children`, "children" in block ? block.children : []);
    return [{ block, path, list, index, neighbours: blocks.length }, ...inside];
  });
}
