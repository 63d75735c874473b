import type { Id } from "@pagebridge/core-types";
import type { DataSourceNode } from "../../workspace/workspace-node.js";
import { createAnswerMap } from "../answers/answer-map.js";
import { collectionIdsOf } from "../chunks/send-relatives.js";
import type { Wire } from "../encode/wire.js";
import { InternalFailure, invalid } from "../internal-failure.js";
import { compileView } from "../query/compile-view.js";
import { runLoader } from "../query/run-loader.js";
import { readId, recordOf } from "../read-wire.js";
import type { Call, Endpoint } from "./endpoint.js";

/** What a server answers with that does not know where a space lives. */
export const unroutedStatus = 530;

/**
 * `queryCollection`: the rows of a collection. A body with a loader says itself what is wanted; one without names a view and its
 * database, and the server makes the loader.
 *
 * @throws InternalFailure 400 for a body without objects for its ids, as it was before 2021; 530 without the header that names the space,
 *   where that is needed
 */
export const queryCollection: Endpoint = (call) => {
  const { body, context, headers } = call;
  if (context.options.spaceHeader === "required" && headers["x-notion-space-id"] === undefined) {
    throw new InternalFailure(unroutedStatus, "OriginDnsError", "error code: 1016");
  }
  return "loader" in body ? queryByLoader(call) : queryByView(call);
};

function queryByLoader(call: Call): Wire {
  const { body } = call;
  const named = [recordOf(body, "source"), recordOf(body, "collection")].find(({ id }) => id !== undefined);
  if (!named) throw invalid("Invalid input: collection should be an object with an id.");
  return answer(readId(named["id"], "collection.id"), viewOf(call), recordOf(body, "loader"), call);
}

function queryByView(call: Call): Wire {
  const { body, context } = call;
  const view = viewOf(call);
  if (!view) throw invalid("Invalid input: collectionView should be an object with an id.");
  const database = context.records.find(
    "block",
    readId(recordOf(body, "collectionViewBlock")["id"], "collectionViewBlock.id"),
  );
  const [collectionId] = [...collectionIdsOf(view), ...collectionIdsOf(database ?? {})];
  if (collectionId === undefined) throw invalid("Invalid input: the view shows no collection.");
  const loader = compileView(view, body["userTimeZone"]);
  const compiledRequest = {
    source: { type: "collection", id: collectionId, spaceId: context.spaceId },
    collectionView: { id: view["id"], spaceId: context.spaceId },
    loader,
  };
  return { ...answer(collectionId, view, loader, call), compiledRequest };
}

/** The view's record; undefined when none is named, or the caller may not read it. */
function viewOf({ body, caller, context }: Call): Wire | undefined {
  const { id } = recordOf(body, "collectionView");
  if (id === undefined) return undefined;
  const viewId = readId(id, "collectionView.id");
  return caller.canRead("collection_view", viewId) ? context.records.find("collection_view", viewId) : undefined;
}

function answer(collectionId: Id, view: Wire | undefined, loader: Wire, { caller, context, now }: Call): Wire {
  const map = createAnswerMap(context, caller);
  const collection = map.add("collection", collectionId);
  const node = context.index.nodes.get(collectionId);
  const source = node?.kind === "data_source" && collection.state === "present" ? node : undefined;
  const { allIds, result, sentIds } = runLoader({ source: source ?? emptySource, view, loader, now }, context, caller);
  for (const id of sentIds) map.add("block", id);
  map.add("space", context.spaceId);
  return { result, recordMap: map.toWire(), allBlockIds: allIds };
}

/** Stands for a collection that the caller cannot see. */
const emptySource: DataSourceNode = {
  kind: "data_source",
  id: "",
  holder: "",
  dataSource: { object: "data_source", id: "", title: [], description: [] },
  database: { object: "database", id: "", title: [], description: [], dataSources: [] },
};
