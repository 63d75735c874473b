// Finds records in recordings by what the reference says about their shape, without the code that is tested.

type Json = { readonly [key: string]: unknown };

/** What a recording says about one record; of several states of it the one with the highest version, and of equal ones the last. */
export interface Recorded {
  readonly blocks: ReadonlyMap<string, Json>;
  readonly collections: ReadonlyMap<string, Json>;
  readonly views: ReadonlyMap<string, Json>;
  readonly comments: ReadonlyMap<string, Json>;
  readonly discussions: ReadonlyMap<string, Json>;
  /** The rows that answers of queries name. */
  readonly rowIds: ReadonlySet<string>;
}

/** Finds every record in a recording. */
export function recordedIn(json: unknown): Recorded {
  const recorded = {
    blocks: new Map<string, Json>(),
    collections: new Map<string, Json>(),
    views: new Map<string, Json>(),
    comments: new Map<string, Json>(),
    discussions: new Map<string, Json>(),
    rowIds: new Set<string>(),
  };
  walk(json, "");
  return recorded;

  function walk(value: unknown, key: string): void {
    if (Array.isArray(value)) {
      if (key === "blockIds" || key === "allBlockIds") {
        for (const id of value) recorded.rowIds.add(String(id));
      }
      for (const item of value) walk(item, key);
    } else if (isJson(value)) {
      const target = tableOf(value);
      const { id } = value;
      if (target && typeof id === "string") {
        const known = target.get(id);
        if (!known || versionOf(known) <= versionOf(value)) target.set(id, value);
      }
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    }
  }

  function tableOf(value: Json): Map<string, Json> | undefined {
    if (isJson(value["schema"])) return recorded.collections;
    if (value["parent_table"] === "discussion") return recorded.comments;
    if (Array.isArray(value["comments"])) return recorded.discussions;
    if (typeof value["type"] !== "string" || typeof value["parent_table"] !== "string") return undefined;
    const isView = ["board", "gallery", "list", "calendar", "timeline"].includes(value["type"]);
    const isTableView = value["type"] === "table" && !Array.isArray(value["content"]);
    return isView || isTableView ? recorded.views : recorded.blocks;
  }
}

/** The blocks that are not in the trash. */
export function aliveBlocks({ blocks }: Recorded): readonly Json[] {
  return [...blocks.values()].filter(({ alive }) => alive !== false);
}

/** The ids that these records name as something that belongs to them and of which no record is in the recording, each once. */
export function idsOutside(recorded: Recorded): ReadonlySet<string> {
  const { blocks, collections, comments, discussions, views } = recorded;
  const named = new Map<ReadonlyMap<string, unknown>, Set<string>>([
    [blocks, new Set(recorded.rowIds)],
    [collections, new Set()],
    [views, new Set()],
    [comments, new Set()],
    [discussions, new Set()],
  ]);
  const name = (table: ReadonlyMap<string, unknown>, ids: unknown): void => {
    for (const id of Array.isArray(ids) ? ids : [ids]) {
      if (typeof id === "string") named.get(table)?.add(id);
    }
  };
  for (const block of aliveBlocks(recorded)) {
    const format = isJson(block["format"]) ? block["format"] : {};
    name(blocks, block["content"]);
    name(blocks, idIn(format["transclusion_reference_pointer"]));
    name(views, block["view_ids"]);
    if (String(block["type"]).startsWith("collection_view")) {
      name(collections, block["collection_id"]);
      name(collections, idIn(format["collection_pointer"]));
    }
    // Threads are read where any of them came.
    if (discussions.size > 0) name(discussions, block["discussions"]);
  }
  for (const discussion of discussions.values()) name(comments, discussion["comments"]);
  const outside = [...named].flatMap(([table, ids]) => [...ids].filter((id) => !table.has(id)));
  return new Set(outside);
}

function idIn(pointer: unknown): unknown {
  return isJson(pointer) ? pointer["id"] : undefined;
}

function versionOf({ version }: Json): number {
  return typeof version === "number" ? version : 0;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
