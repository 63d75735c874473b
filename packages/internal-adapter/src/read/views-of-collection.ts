import type { Id } from "@pagebridge/core-types";
import { idOf, stringOf } from "@pagebridge/core-types/adapter-tools";
import { viewIdsOf } from "../decode/collections/collections-of.js";
import { ownCollectionOfView } from "../decode/views/collection-of-view.js";
import { fetchById } from "./fetch-by-id.js";
import type { ReadRun } from "./read-run.js";

/**
 * The ids of views that show a collection, best first: servers were only seen to answer queries that name one. First those that came and
 * say so, then those of the database that holds the collection, which is asked for when it has not come.
 */
export async function viewsOfCollection(run: ReadRun, collectionId: Id): Promise<readonly Id[]> {
  const { records } = run;
  const saying = records.ids("collection_view").filter((id) => {
    const view = records.record("collection_view", id);
    return view !== undefined && ownCollectionOfView(view)?.id === collectionId;
  });
  if (saying.length > 0) return saying;
  const collection = records.record("collection", collectionId) ?? {};
  const holder = stringOf(collection, "parent_table") === "block" ? idOf(collection, "parent_id") : undefined;
  if (holder === undefined) return [];
  if (records.get("block", holder).status === "absent") {
    await fetchById(run, [{ table: "block", id: holder }], `the database of data source ${collectionId}`);
  }
  return viewIdsOf(records.record("block", holder) ?? {});
}
