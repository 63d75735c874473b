import type { Discussion, Id } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";
import { encodeAutomation, encodeAutomationAction, encodeBlockAutomation } from "../encode/blocks/app-block.js";
import { encodeBlockFields, encodeBlockRecord } from "../encode/blocks/block-record.js";
import { encodeLinkPreview } from "../encode/blocks/media.js";
import { encodeCollection } from "../encode/collections/collection.js";
import type { EncodeContext } from "../encode/encode-context.js";
import { encodeComment, encodeDiscussion } from "../encode/people/comment.js";
import { encodeSpace } from "../encode/people/space.js";
import { encodeBot, encodeCustomEmoji, encodeTeam, encodeUser } from "../encode/people/user.js";
import { encodeView } from "../encode/views/view.js";
import type { Wire } from "../encode/wire.js";
import { collectInventedRecords, type InventedRecords } from "./invented-records.js";
import { createPublication } from "./publication.js";

/** A workspace as records of the internal API. */
export interface InternalRecords {
  /**
   * The record as the app has it (the innermost object, with its id), whoever asks. Undefined when the workspace has none in that
   * table, or the internal API no such table. Encoded anew on each call; nothing else is encoded for it.
   */
  find(table: string, id: Id): Wire | undefined;
  /**
   * Whether an anonymous caller may read it: it, or something above it, is published. Rows, collections and views follow their
   * database, made-up records what they were made for. People, the space, teams and threads are for members only.
   */
  isPublished(table: string, id: Id): boolean;
}

/** Makes the records of a workspace. Nothing is encoded before it is asked for. */
export function createInternalRecords(index: WorkspaceIndex): InternalRecords {
  const context: EncodeContext = { index, spaceId: index.workspace.id };
  const publication = createPublication(index);
  const threads = once(() => threadsById(index));
  const invented = once(() => collectInventedRecords(index));

  function findBlock(id: Id): Wire | undefined {
    const node = index.nodes.get(id);
    switch (node?.kind) {
      case "block":
      case "database":
      case "page":
      case "section":
        return encodeBlockRecord(node, context);
      case undefined:
        return encodeInventedBlock(id, invented(), context);
      default:
        return undefined;
    }
  }

  function find(table: string, id: Id): Wire | undefined {
    const node = index.nodes.get(id);
    switch (table) {
      case "block":
        return findBlock(id);
      case "collection":
        return node?.kind === "data_source" ? encodeCollection(node, context) : undefined;
      case "collection_view":
        return node?.kind === "view" ? encodeView(node, context) : undefined;
      case "comment":
        return node?.kind === "comment" ? encodeComment(node, context) : undefined;
      case "discussion": {
        const thread = threads().get(id);
        return thread && encodeDiscussion(thread.discussion, thread.holder, context);
      }
      case "notion_user":
      case "bot": {
        const user = index.users.get(id);
        if (!user || user.type === "group" || (user.type === "bot") !== (table === "bot")) return undefined;
        return table === "bot" ? encodeBot(user, context) : encodeUser(user);
      }
      case "custom_emoji": {
        const emoji = index.customEmojis.get(id);
        return emoji && encodeCustomEmoji(emoji, context);
      }
      case "space":
        return id === context.spaceId ? encodeSpace(index.workspace) : undefined;
      case "team": {
        const name = invented().teams.get(id);
        return name === undefined ? undefined : encodeTeam(id, name, context);
      }
      case "automation":
        return encodeAutomationOf(id, invented(), context);
      case "automation_action": {
        const automation = invented().actions.get(id);
        return automation === undefined ? undefined : encodeAutomationAction(automation, context);
      }
      default:
        return undefined;
    }
  }

  function isPublished(table: string, id: Id): boolean {
    switch (table) {
      case "block":
        return publication.includes(ownerOfBlock(id));
      case "collection":
      case "collection_view":
        return publication.includes(id);
      case "automation": {
        const owner = invented().automations.get(id)?.owner;
        return owner !== undefined && publication.includes(owner);
      }
      case "custom_emoji":
        return index.customEmojis.has(id) && (index.workspace.published ?? []).length > 0;
      default:
        return false;
    }
  }

  function ownerOfBlock(id: Id): Id {
    if (index.nodes.has(id)) return id;
    const { externalObjects, templates } = invented();
    const holder = externalObjects.get(id)?.holder ?? templates.get(id)?.dataSourceId ?? id;
    return threads().get(holder)?.holder ?? holder;
  }

  return { find, isPublished };
}

function encodeInventedBlock(
  id: Id,
  { externalObjects, templates }: InventedRecords,
  context: EncodeContext,
): Wire | undefined {
  const frame = { id, about: {}, isAlive: true, context };
  const preview = externalObjects.get(id);
  if (preview) {
    const place = { parent_id: preview.holder, parent_table: tableOf(preview.holder, context) };
    return encodeBlockFields(encodeLinkPreview(preview.mention), { ...frame, place });
  }
  const known = templates.get(id);
  if (!known) return undefined;
  const { template, dataSourceId } = known;
  return encodeBlockFields(
    {
      type: "page",
      properties: { title: template.name === "" ? undefined : [[template.name]] },
      more: { is_template: true },
    },
    { ...frame, place: { parent_id: dataSourceId, parent_table: "collection" } },
  );
}

function encodeAutomationOf(id: Id, { automations }: InventedRecords, context: EncodeContext): Wire | undefined {
  const found = automations.get(id);
  const owner = found && context.index.nodes.get(found.owner);
  if (owner?.kind === "block" && owner.block.type === "button") return encodeBlockAutomation(owner.block, context);
  if (owner?.kind !== "data_source") return undefined;
  const property = owner.dataSource.properties?.find((candidate) => candidate.id === found?.propertyId);
  if (!property) return undefined;
  const parent = { parent_id: owner.id, parent_table: "collection" };
  return encodeAutomation({ id, parent, name: property.name, context });
}

/** The table in which something with text is found. */
function tableOf(id: Id, { index }: EncodeContext): string {
  switch (index.nodes.get(id)?.kind) {
    case "data_source":
      return "collection";
    case "view":
      return "collection_view";
    case "comment":
      return "comment";
    case undefined:
      return "discussion";
    default:
      return "block";
  }
}

interface Thread {
  readonly discussion: Discussion;
  readonly holder: Id;
}

function threadsById({ discussions }: WorkspaceIndex): ReadonlyMap<Id, Thread> {
  const threads = new Map<Id, Thread>();
  for (const [holder, list] of discussions) {
    for (const discussion of list) threads.set(discussion.id, { discussion, holder });
  }
  return threads;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
