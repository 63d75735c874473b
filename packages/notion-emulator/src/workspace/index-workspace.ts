import type { Block, CustomEmoji, Database, DataSource, Discussion, Id, User } from "@pagebridge/core-types";
import { childBlocks } from "@pagebridge/core-types";
import { isTrashed } from "./is-trashed.js";
import type { HostedFile, Workspace } from "./workspace.js";
import type { CommentNode, DatabaseNode, DataSourceNode, PageNode, ViewNode, WorkspaceNode } from "./workspace-node.js";

/** Everything in a workspace by id, and the lists that endpoints go through. Built once; the workspace must not change afterwards. */
export interface WorkspaceIndex {
  readonly workspace: Workspace;
  /** Where an id occurs twice (content of synced copies, data sources of linked databases), the original is the one that is found. */
  readonly nodes: ReadonlyMap<Id, WorkspaceNode>;
  /** In document order. */
  readonly pages: readonly PageNode[];
  readonly databases: readonly DatabaseNode[];
  readonly dataSources: readonly DataSourceNode[];
  readonly views: readonly ViewNode[];
  /** What has blocks in the trash directly in it. */
  readonly holdersOfTrash: ReadonlySet<Id>;
  /** Threads by the page or block that they are about. */
  readonly discussions: ReadonlyMap<Id, readonly Discussion[]>;
  readonly users: ReadonlyMap<Id, User>;
  readonly customEmojis: ReadonlyMap<Id, CustomEmoji>;
  /** By path. */
  readonly files: ReadonlyMap<string, HostedFile>;
}

/** Builds the index of a workspace. Depth is bounded by memory, not by the call stack. */
export function indexWorkspace(workspace: Workspace): WorkspaceIndex {
  const builder = new IndexBuilder();
  for (const root of workspace.roots) {
    if (root.object === "page") builder.queuePage({ kind: "page", id: root.id, page: root });
    else builder.queueDatabase({ kind: "database", id: root.id, database: root });
    builder.run();
  }
  for (const discussion of workspace.discussions ?? []) {
    const holder = holderOfThread(discussion);
    if (holder !== undefined) builder.addDiscussions(holder, [discussion]);
  }
  return {
    workspace,
    nodes: builder.nodes,
    pages: builder.pages,
    databases: builder.databases,
    dataSources: builder.dataSources,
    views: builder.views,
    holdersOfTrash: builder.holdersOfTrash,
    discussions: builder.discussions,
    users: new Map(workspace.users.map((user) => [user.id, user])),
    customEmojis: new Map(workspace.customEmojis.map((emoji) => [emoji.id, emoji])),
    files: new Map((workspace.files ?? []).map((file) => [file.path, file])),
  };
}

function holderOfThread(discussion: Discussion): Id | undefined {
  const parent = discussion.parent ?? discussion.comments[0]?.parent;
  if (parent?.type === "page_id") return parent.pageId;
  return parent?.type === "block_id" ? parent.blockId : undefined;
}

type Task = () => void;

class IndexBuilder {
  readonly nodes = new Map<Id, WorkspaceNode>();
  readonly pages: PageNode[] = [];
  readonly databases: DatabaseNode[] = [];
  readonly dataSources: DataSourceNode[] = [];
  readonly views: ViewNode[] = [];
  readonly holdersOfTrash = new Set<Id>();
  readonly discussions = new Map<Id, Discussion[]>();
  readonly #tasks: Task[] = [];
  readonly #found: Task[] = [];

  /** Works through everything that was queued, in document order. */
  run(): void {
    this.#release();
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      task();
      this.#release();
    }
  }

  queuePage(node: PageNode): void {
    this.#found.push(() => this.#addPage(node));
  }

  queueDatabase(node: DatabaseNode): void {
    this.#found.push(() => this.#addDatabase(node));
  }

  addDiscussions(holder: Id, discussions: readonly Discussion[] = []): void {
    if (discussions.length === 0) return;
    const known = this.discussions.get(holder) ?? [];
    this.discussions.set(holder, [...known, ...discussions]);
    for (const discussion of discussions) {
      for (const comment of discussion.comments) {
        this.#add<CommentNode>({ kind: "comment", id: comment.id, comment, discussion, holder });
      }
    }
  }

  #release(): void {
    for (let task = this.#found.pop(); task; task = this.#found.pop()) this.#tasks.push(task);
  }

  #add<Node extends WorkspaceNode>(node: Node, list?: Node[]): boolean {
    if (this.nodes.has(node.id)) return false;
    this.nodes.set(node.id, node);
    list?.push(node);
    return true;
  }

  #addPage(node: PageNode): void {
    if (!this.#add(node, this.pages)) return;
    this.addDiscussions(node.id, node.page.discussions);
    this.#queueBlocks(node.page.children ?? [], node.id);
  }

  #addDatabase(node: DatabaseNode): void {
    if (!this.#add(node, this.databases)) return;
    const { database } = node;
    this.#queueBlocks(database.children ?? [], node.id);
    for (const view of database.views ?? []) {
      this.#add<ViewNode>({ kind: "view", id: view.id, view, holder: node.id }, this.views);
    }
    if (database.isLinked) return;
    for (const dataSource of database.dataSources) this.#addDataSource(dataSource, database);
  }

  #addDataSource(dataSource: DataSource, database: Database): void {
    const node: DataSourceNode = { kind: "data_source", id: dataSource.id, dataSource, database, holder: database.id };
    if (!this.#add(node, this.dataSources)) return;
    for (const row of dataSource.rows ?? []) {
      if (row.object === "page") {
        this.queuePage({ kind: "page", id: row.id, page: row, holder: dataSource.id });
      } else {
        const wikiDatabase = databaseOfWikiRow(row);
        this.queueDatabase({ kind: "database", id: wikiDatabase.id, database: wikiDatabase, holder: dataSource.id });
      }
    }
  }

  #queueBlocks(blocks: readonly Block[], holder: Id): void {
    if (blocks.length > 0) this.#found.push(() => this.#addBlocks(blocks, holder));
  }

  #addBlocks(blocks: readonly Block[], holder: Id): void {
    for (const block of blocks) this.#addBlock(block, holder);
  }

  #addBlock(block: Block, holder: Id): void {
    if (isTrashed(block)) this.holdersOfTrash.add(holder);
    this.addDiscussions(block.id, block.discussions);
    if (block.type === "child_page" && block.page) {
      this.queuePage({ kind: "page", id: block.id, page: block.page, holder, block });
      return;
    }
    if (block.type === "child_database" && block.database) {
      this.queueDatabase({ kind: "database", id: block.id, database: block.database, holder, block });
      return;
    }
    if (!this.#add({ kind: "block", id: block.id, block, holder })) return;
    // A copy shows the original's own blocks: they are found where the original stands.
    if (block.type === "synced_block" && block.syncedFrom !== undefined) return;
    if (block.type === "meeting_notes") {
      for (const section of block.sections) {
        this.#add({ kind: "section", id: section.id, section, holder: block.id });
        this.#queueBlocks(section.children, section.id);
      }
      this.#queueBlocks(block.children, block.id);
      return;
    }
    this.#queueBlocks(childBlocks(block), block.id);
  }
}

/** A wiki lists a database as its data source: this is the container that goes with it. */
function databaseOfWikiRow(dataSource: DataSource): Database {
  const { createdTime, lastEditedTime, createdBy, lastEditedBy, icon, cover, parent } = dataSource;
  return {
    object: "database",
    id: parent?.type === "database_id" ? parent.databaseId : dataSource.id,
    title: dataSource.title,
    description: dataSource.description,
    isInline: dataSource.isInline ?? false,
    dataSources: [dataSource],
    ...(createdTime !== undefined && { createdTime }),
    ...(lastEditedTime !== undefined && { lastEditedTime }),
    ...(createdBy !== undefined && { createdBy }),
    ...(lastEditedBy !== undefined && { lastEditedBy }),
    ...(icon && { icon }),
    ...(cover && { cover }),
  };
}
