import type { Id, Mention } from "@pagebridge/core-types";
import { isList } from "@pagebridge/core-types/adapter-tools";
import { toLinkDetails } from "../blocks/to-link-details.js";
import type { InternalContext } from "../internal-context.js";
import type { Decoration } from "./read-spans.js";
import { collectionTitle, isDatabaseBlock, teamName, titleOfTarget } from "./title-of-target.js";
import { type MentionDecoder, type Mentioned, toUntitledMention, withId } from "./to-untitled-mention.js";

const decoders: ReadonlyMap<string, MentionDecoder> = new Map<string, MentionDecoder>([
  ["eoi", ([id], context) => withId(id, (blockId) => toLinkPreview(blockId, context))],
  ["p", ([id], context) => withId(id, (pageId) => toPageOrDatabase(pageId, context))],
  ["‣", ([pointer], context) => toPointed(pointer, context)],
]);

/** Reads what an object decoration stands for; undefined when its kind or its payload has no name here. */
export function toMention({ code, payload }: Decoration, context: InternalContext): Mentioned | undefined {
  return decoders.get(code)?.(payload, context) ?? toUntitledMention({ code, payload }, context);
}

function toLinkPreview(blockId: Id, context: InternalContext): Mentioned | undefined {
  const record = context.records.record("block", blockId);
  const details = record && toLinkDetails(record, context.at({ id: blockId }));
  if (!details || details.url === "") return undefined;
  return { mention: { type: "link_preview", ...details }, text: details.url };
}

/** Whether it is a page or a database, only its record says; the official API calls a page what it cannot tell. */
function toPageOrDatabase(id: Id, context: InternalContext): Mentioned {
  const record = context.records.record("block", id);
  const mention: Mention =
    record && isDatabaseBlock(record) ? { type: "database", databaseId: id } : { type: "page", pageId: id };
  return { mention, text: record && titleOfTarget(record, context) };
}

/** `[table, id]`, the way in which the app can point at anything. */
function toPointed(pointer: unknown, context: InternalContext): Mentioned | undefined {
  const [kind, value] = isList(pointer) ? pointer : [];
  return withId(value, (id) => {
    switch (kind) {
      case "agent":
        return { mention: { type: "agent", agentId: id }, text: undefined };
      case "collection":
        return { mention: { type: "data_source", dataSourceId: id }, text: collectionTitle(id, context) };
      case "team":
        return { mention: { type: "team", teamId: id }, text: teamName(id, context.records) };
      default:
        return undefined;
    }
  });
}
