import { type Block, mergeInlines, type Page, type Reading, walkBlocks } from "@pagebridge/core-types";
import { check, checkSame } from "../check/check.js";
import { comparable, factOf, firstOf } from "../check/context-parts.js";
import { checkPlain } from "../check/plain-data.js";
import { type AskedFor, pageAsRead } from "../compare/as-read.js";
import { isRecord, toJson } from "../compare/json-record.js";
import type { CaseContext, ConformanceCase } from "./conformance-case.js";

/** Pages with their properties and content. */
export const pageCases: readonly ConformanceCase[] = [
  {
    id: "page-content",
    title: "gives each page as it is: properties, every block in order, and text with its marks",
    needs: ["pageContent"],
    run: async (context) => {
      for (const page of factOf(context, "pages")) {
        const { value } = await context.adapter.readPage(page.id);
        checkPage(context, pageAsRead(page), value);
      }
    },
  },
  {
    id: "page-ids-once",
    title: "gives no block twice; only synced blocks show the same content again",
    needs: ["pageContent"],
    run: async (context) => {
      for (const { value } of await readPages(context)) {
        const ids = new Set<string>();
        for (const id of ownIds(value.children ?? [])) {
          check(!ids.has(id), `The block ${id} comes twice in the page ${value.id}.`);
          ids.add(id);
        }
      }
    },
  },
  {
    id: "page-plain-data",
    title: "gives plain data that survives JSON, with absent fields left out",
    needs: ["pageContent"],
    run: async (context) => {
      for (const reading of await readPages(context)) {
        checkPlain(reading.value, `page ${reading.value.id}`);
        checkPlain(reading.diagnostics, "diagnostics");
        checkPlain(reading.provenance, "provenance");
      }
    },
  },
  {
    id: "page-merged-text",
    title: "gives text in its one form: no empty run, and no neighbours that look alike",
    needs: ["pageContent"],
    run: async (context) => {
      for (const { value } of await readPages(context)) checkMerged(value);
    },
  },
  {
    id: "page-properties-only",
    title: "reads the properties alone when the content is not asked for",
    needs: [],
    run: async (context) => {
      for (const page of factOf(context, "pages").slice(0, 5)) {
        const { value } = await context.adapter.readPage(page.id, { content: "none" });
        check(!("children" in value), `The page ${page.id} came with content that was not asked for.`);
        const { children: _children, ...properties } = pageAsRead(page);
        checkSame(comparable(context, properties), comparable(context, value), `The page ${page.id}`);
      }
    },
  },
  {
    id: "page-known",
    title: "reads the content alone of a page that was read before, and keeps the properties that are known",
    needs: ["pageContent"],
    run: async (context) => {
      const page = firstOf(
        context.facts.pages.filter(({ children = [] }) => children.length > 0),
        "page with content",
      );
      const { children: _children, ...known } = pageAsRead(page);
      const { value } = await context.adapter.readPage({ ...known, icon: { type: "emoji", emoji: "🧭" } });
      check(
        value.icon?.type === "emoji" && value.icon.emoji === "🧭",
        "What was known of the page was read again or lost.",
      );
      const { children } = pageAsRead(page);
      checkSame(comparable(context, children), comparable(context, value.children), `The content of ${page.id}`);
    },
  },
  {
    id: "page-subpages",
    title: "reads sub-pages into their blocks when that is asked for, and else leaves them as references",
    needs: ["pageContent"],
    run: (context) => checkInline(context, factOf(context, "pageWithSubpages"), { subpages: "inline" }, "child_page"),
  },
  {
    id: "page-databases",
    title: "reads databases with their rows into their blocks when that is asked for",
    needs: ["pageContent", "databaseSchemas", "databaseRows"],
    run: (context) =>
      checkInline(context, factOf(context, "pageWithDatabases"), { databases: "rows" }, "child_database"),
  },
  {
    id: "page-comments",
    title: "gives a page's own threads with the page when that is asked for",
    needs: ["pageContent", "comments"],
    run: async (context) => {
      const { pageId, self } = factOf(context, "threads");
      const { value } = await context.adapter.readPage(pageId, { comments: "page" });
      checkSame(comparable(context, self), comparable(context, value.discussions ?? []), `The threads of ${pageId}`);
    },
  },
];

async function readPages({ adapter, facts }: CaseContext): Promise<readonly Reading<Page>[]> {
  const readings: Reading<Page>[] = [];
  for (const { id } of facts.pages) readings.push(await adapter.readPage(id));
  firstOf(readings, "page");
  return readings;
}

function checkPage(context: CaseContext, expected: Page, actual: Page): void {
  checkSame(comparable(context, expected), comparable(context, actual), `The page ${expected.id}`);
}

async function checkInline(
  context: CaseContext,
  pageId: string,
  asked: Pick<AskedFor, "databases" | "subpages">,
  type: "child_database" | "child_page",
): Promise<void> {
  const page = firstOf(
    context.facts.pages.filter(({ id }) => id === pageId),
    `page ${pageId}`,
  );
  const isHeld = (block: Block): boolean =>
    (block.type === "child_page" && block.page !== undefined) ||
    (block.type === "child_database" && block.database !== undefined);
  const held = [...walkBlocks(page.children ?? [])].filter(({ block }) => block.type === type && isHeld(block));
  firstOf(held, `${type} that is described in ${pageId}`);
  const inline = await context.adapter.readPage(pageId, asked);
  checkPage(context, pageAsRead(page, asked), inline.value);
  const { value } = await context.adapter.readPage(pageId);
  const unasked = [...walkBlocks(value.children ?? [])].filter(({ block }) => isHeld(block));
  check(unasked.length === 0, `The page ${pageId} came with what was not asked for.`);
}

/** Ids of all blocks but those that a synced copy shows. */
function ownIds(blocks: readonly Block[]): readonly string[] {
  const hidden = new Set<Block>();
  const visits = [...walkBlocks(blocks)];
  for (const { block } of visits) {
    if (block.type !== "synced_block" || block.syncedFrom === undefined) continue;
    for (const inner of walkBlocks(block.children)) hidden.add(inner.block);
  }
  return visits.filter(({ block }) => !hidden.has(block)).map(({ block }) => block.id);
}

function checkMerged(value: unknown): void {
  if (Array.isArray(value)) {
    const inlines = value.filter(isTextOrMention);
    if (inlines.length > 0 && inlines.length === value.length) {
      const merged = mergeInlines(inlines);
      checkSame(toJson(merged), toJson(value), "Text in its one form");
    }
    for (const inner of value) checkMerged(inner);
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) checkMerged(inner);
  }
}

function isTextOrMention(value: unknown): value is Parameters<typeof mergeInlines>[0][number] {
  if (!isRecord(value)) return false;
  const isText = value["type"] === "text" || value["type"] === "mention";
  return (isText && typeof value["text"] === "string") || (value["type"] === "equation" && !("id" in value));
}
