import { type Id, pageTitle, plainText } from "@pagebridge/core-types";
import type { SampleNode } from "./read-sample.js";

/** A page or database, and where it is written. */
export interface PlannedFile {
  /** Relative to the folder of the flavour, with `/` between folders and without an ending. */
  readonly path: string;
  readonly node: SampleNode;
}

/** Gives each page and database a path made of the titles above it. What hangs below `a/b` is in `a/b/`. */
export function planFiles(nodes: readonly SampleNode[], folder = ""): readonly PlannedFile[] {
  const taken = new Set<string>();
  return nodes.flatMap((node) => {
    const slug = toSlug(node.title);
    // Two neighbours of one name are told apart by their ids.
    const name = taken.has(slug) ? `${slug}-${node.value.id.slice(0, 4)}` : slug;
    taken.add(name);
    return [{ path: folder + name, node }, ...planFiles(node.children, `${folder}${name}/`)];
  });
}

/** What an id names, and the file in which it is found. */
export interface Place {
  readonly title: string;
  readonly file: PlannedFile;
}

/** Where everything is found. A data source is in the file of the database that holds it, a row without content in that of its database. */
export function placesById(files: readonly PlannedFile[]): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>();
  for (const file of files) {
    const { bareRows, title, value } = file.node;
    places.set(value.id, { title, file });
    for (const row of bareRows) places.set(row.id, { title: plainText(pageTitle(row)), file });
    // A linked database holds none of the data sources that it shows.
    if (value.object === "page" || value.isLinked) continue;
    for (const source of value.dataSources) places.set(source.id, { title: plainText(source.title) || title, file });
  }
  return places;
}

/** `"The Lighthouse Keeper’s à la carte"` → `the-lighthouse-keepers-a-la-carte`. Only what every file system takes, at most 40 characters. */
function toSlug(title: string): string {
  const words =
    title
      .normalize("NFD")
      .replaceAll(/[\p{M}'’]/gu, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > 40) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug === "" ? "untitled" : slug;
}
