import {
  type Block,
  type Database,
  type Diagnostic,
  type Id,
  type NotionAdapter,
  type Page,
  pageTitle,
  plainText,
  type Row,
  walkBlocks,
} from "@pagebridge/core-types";
import { createSampleWorkspace, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { createOfficialAdapter } from "@pagebridge/official-adapter";

/** A page or database of the sample workspace, as it was read. */
export interface SampleNode {
  readonly value: Database | Page;
  /** Plain text. */
  readonly title: string;
  /** Pages and databases below it, in document order. Of rows only those with content. */
  readonly children: readonly SampleNode[];
  /** Rows without content. */
  readonly bareRows: readonly Page[];
  /** What was lost when it was read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the sample workspace out of the emulator through the official API, with all comments: what is shared with the connection, and
 * of the rows of databases those that hold content.
 */
export async function readSample(): Promise<readonly SampleNode[]> {
  const workspace = createSampleWorkspace();
  const emulator = await startEmulator({ workspace });
  try {
    const adapter = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
    const shared = workspace.connections.find(({ token }) => token === sampleToken)?.shared ?? [];
    const roots = workspace.roots.filter(({ id, inTrash }) => !inTrash && (shared === "all" || shared.includes(id)));
    return await inTurn(roots, ({ id, object }) =>
      object === "page" ? readPage(id, adapter) : readDatabase(id, adapter),
    );
  } finally {
    await emulator.close();
  }
}

async function readPage(id: Id, adapter: NotionAdapter): Promise<SampleNode> {
  const { diagnostics, value } = await adapter.readPage(id, { comments: "blocks" });
  const inside = Array.from(walkBlocks(value.children ?? []), ({ block }) => block).filter(isPlace);
  const children = await inTurn(inside, (block) =>
    block.type === "child_page" ? readPage(block.id, adapter) : readDatabase(block.id, adapter),
  );
  return { value, title: plainText(pageTitle(value)), children, bareRows: [], diagnostics };
}

async function readDatabase(id: Id, adapter: NotionAdapter): Promise<SampleNode> {
  const { diagnostics, value } = await adapter.readDatabase(id, { rows: "read", templates: "read" });
  // A linked database shows the rows of another one.
  const rows = value.isLinked ? [] : value.dataSources.flatMap(({ rows: own = [] }) => own.filter(isPage));
  const read = await inTurn(rows, (row) => readPage(row.id, adapter));
  const children = read.filter(hasContent);
  const withContent = new Set(children.map((row) => row.value.id));
  const bareRows = rows.filter((row) => !withContent.has(row.id));
  const title = plainText(value.title) || plainText(value.dataSources[0]?.title ?? []);
  return { value, title, children, bareRows, diagnostics };
}

type Place = Extract<Block, { readonly type: "child_database" | "child_page" }>;

function isPlace(block: Block): block is Place {
  return (block.type === "child_page" || block.type === "child_database") && !block.inTrash;
}

function isPage(row: Row): row is Page {
  return row.object === "page";
}

function hasContent({ value }: SampleNode): boolean {
  return value.object === "page" && ((value.children ?? []).length > 0 || (value.discussions ?? []).length > 0);
}

/** One after the other, so that a busy machine gives the same order of requests as an idle one. */
async function inTurn<Input, Output>(
  inputs: readonly Input[],
  read: (input: Input) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const input of inputs) outputs.push(await read(input));
  return outputs;
}
