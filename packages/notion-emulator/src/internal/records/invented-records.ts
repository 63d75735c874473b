import type { Id, LinkPreviewMention, MentionInline, Template } from "@pagebridge/core-types";
import { assertNever } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";
import type { WorkspaceNode } from "../../workspace/workspace-node.js";
import { automationId } from "../encode/blocks/app-block.js";
import { deriveId } from "../encode/derive-id.js";
import { externalObjectId } from "../encode/text/mention.js";

/** What is a record in the internal API and not a thing of its own in the workspace, by the ids that the encoders derive. */
export interface InventedRecords {
  /** Link previews inside text, and what holds the text. */
  readonly externalObjects: ReadonlyMap<Id, { readonly mention: LinkPreviewMention; readonly holder: Id }>;
  /** Buttons: a block, or a column of a data source. */
  readonly automations: ReadonlyMap<Id, { readonly owner: Id; readonly propertyId?: string }>;
  /** The automation of each action. */
  readonly actions: ReadonlyMap<Id, Id>;
  /** Names of teamspaces that are mentioned. */
  readonly teams: ReadonlyMap<Id, string>;
  /** Templates whose page the workspace does not hold, and their data source. */
  readonly templates: ReadonlyMap<Id, { readonly template: Template; readonly dataSourceId: Id }>;
}

/** Looks through the whole workspace once. */
export function collectInventedRecords(index: WorkspaceIndex): InventedRecords {
  const found = {
    externalObjects: new Map<Id, { mention: LinkPreviewMention; holder: Id }>(),
    automations: new Map<Id, { owner: Id; propertyId?: string }>(),
    actions: new Map<Id, Id>(),
    teams: new Map<Id, string>(),
    templates: new Map<Id, { template: Template; dataSourceId: Id }>(),
  };

  function addAutomation(id: Id, owner: { readonly owner: Id; readonly propertyId?: string }): void {
    found.automations.set(id, owner);
    found.actions.set(deriveId("automation-action", id), id);
  }

  function addMention({ mention, text }: MentionInline, holder: Id): void {
    if (mention.type === "team") found.teams.set(mention.teamId, text.replace(/^@/, ""));
    if (mention.type === "link_preview") {
      found.externalObjects.set(externalObjectId(mention, holder), { mention, holder });
    }
  }

  function visit(value: unknown, holder: Id): void {
    if (typeof value !== "object" || value === null) return;
    if (isMention(value)) addMention(value, holder);
    for (const part of Object.values(value)) visit(part, holder);
  }

  for (const node of index.nodes.values()) {
    visit(ownParts(node), node.id);
    if (node.kind === "block" && node.block.type === "button") addAutomation(automationId(node.id), { owner: node.id });
    if (node.kind !== "data_source") continue;
    for (const { id, type } of node.dataSource.properties ?? []) {
      if (type === "button") addAutomation(automationId(node.id, id), { owner: node.id, propertyId: id });
    }
    for (const template of node.dataSource.templates ?? []) {
      if (!index.nodes.has(template.id)) found.templates.set(template.id, { template, dataSourceId: node.id });
    }
  }
  for (const threads of index.discussions.values()) {
    for (const { id, context } of threads) visit(context, id);
  }
  return found;
}

/** What a thing says itself, without what stands in it. */
function ownParts(node: WorkspaceNode): unknown {
  switch (node.kind) {
    case "page": {
      const { children: _children, discussions: _discussions, ...own } = node.page;
      return own;
    }
    case "database": {
      const { children: _children, dataSources: _dataSources, views: _views, ...own } = node.database;
      return own;
    }
    case "data_source": {
      const { rows: _rows, ...own } = node.dataSource;
      return own;
    }
    case "block": {
      const without: ReadonlySet<string> = new Set(["children", "database", "discussions", "page", "rows", "sections"]);
      return Object.fromEntries(Object.entries(node.block).filter(([key]) => !without.has(key)));
    }
    case "view":
      return node.view;
    case "comment":
      return node.comment;
    case "section":
      return undefined;
    default:
      return assertNever(node, "node");
  }
}

function isMention(value: object): value is MentionInline {
  return "type" in value && value.type === "mention" && "mention" in value && "text" in value;
}
