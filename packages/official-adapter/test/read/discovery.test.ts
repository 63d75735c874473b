import type { Block, Discussion, FileReference, Page } from "@pagebridge/core-types";
import { walkBlocks } from "@pagebridge/core-types";
import {
  createSampleWorkspace,
  type Emulator,
  sampleLimitedToken,
  sampleToken,
  startEmulator,
} from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOfficialAdapter, type OfficialAdapter } from "../../src/index.js";

const workspace = createSampleWorkspace();
let emulator: Emulator;
let adapter: OfficialAdapter;
let limited: OfficialAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  adapter = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
  limited = createOfficialAdapter({ auth: sampleLimitedToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

async function wholeHome(): Promise<Page> {
  const home = workspace.roots[0];
  if (home?.object !== "page") throw new Error("The sample begins with a page.");
  return (await adapter.readPage(home.id, { subpages: "inline", databases: "rows" })).value;
}

function blocksOf(page: Page): readonly Block[] {
  return Array.from(walkBlocks(page.children ?? [], { subpages: "enter" }), ({ block }) => block);
}

function openThreads(discussions: readonly Discussion[] = []): number {
  return discussions.filter((discussion) => !discussion.isResolved).length;
}

function threadsBelow(page: Page): number {
  let count = 0;
  for (const { block } of walkBlocks(page.children ?? [])) count += openThreads(block.discussions);
  return count;
}

describe("listPages", () => {
  it("lists every page that is shared, newest edit first", async () => {
    const pages = await collect(adapter.listPages());
    const times = pages.map((page) => page.lastEditedTime ?? "");
    expect(times).toEqual([...times].sort().reverse());
    const ids = new Set(pages.map((page) => page.id));
    expect(ids.size).toBe(pages.length);
    const subpages = blocksOf(await wholeHome()).filter((block) => block.type === "child_page");
    expect(subpages.filter((block) => !ids.has(block.id))).toEqual([]);
  });

  it("stops at the first answer that holds an older page", async () => {
    const all = await collect(adapter.listPages());
    const since = all[20]?.lastEditedTime ?? "";
    emulator.reset();
    const recent = await collect(adapter.listPages({ editedSince: since }));
    expect(recent.map((page) => page.id)).toEqual(
      all.filter((page) => (page.lastEditedTime ?? "") >= since).map((page) => page.id),
    );
    expect(emulator.stats().byEndpoint["POST /v1/search"]?.requests).toBe(1);
  });

  it("refuses a time that is none", () => {
    expect(() => adapter.listPages({ editedSince: "yesterday" })).toThrow(TypeError);
  });
});

describe("readUser, readMe, listUsers and listCustomEmojis", () => {
  it("read what the workspace holds", async () => {
    const [person] = workspace.users.filter((user) => user.type === "person");
    if (!person) throw new Error("The sample has people.");
    expect((await adapter.readUser(person.id)).value).toEqual(person);
    expect((await adapter.readMe()).value.type).toBe("bot");
    const users = await collect(adapter.listUsers());
    expect(users.length).toBeGreaterThan(20);
    expect(users.some((user) => user.id === person.id)).toBe(true);
    expect(await collect(adapter.listCustomEmojis())).toEqual(workspace.customEmojis);
  });

  it("say that the capability is missing", async () => {
    await expect(limited.readMe().then(() => limited.readUser(workspace.users[0]?.id ?? ""))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("comments that are asked for with a page", () => {
  const home = workspace.roots[0]?.id ?? "";
  const quiet =
    workspace.roots.flatMap((root) => (root.object === "page" ? blocksOf(root) : [])).find(isQuietPage)?.id ?? "";

  it.each(["page", "blocks"] as const)(
    "are an empty list where there are none, asked for with %s",
    async (comments) => {
      expect((await adapter.readPage(quiet, { comments })).value.discussions).toEqual([]);
    },
  );

  it("are not there when they were not asked for", async () => {
    expect((await adapter.readPage(quiet)).value.discussions).toBe(undefined);
  });

  it("are not there when they cannot be read", async () => {
    const { value, diagnostics } = await limited.readPage(home, { comments: "page", content: "none" });
    expect([value.discussions, diagnostics.map(({ code }) => code)]).toEqual([undefined, ["not_accessible"]]);
  });
});

function isQuietPage(block: Block): boolean {
  return block.type === "child_page" && block.page !== undefined && openThreads(block.page.discussions) === 0;
}

describe("readComments", () => {
  it("gives the threads of a page, and with `below` those of its blocks too", async () => {
    const home = workspace.roots[0];
    if (home?.object !== "page") throw new Error("The sample begins with a page.");
    const pages = blocksOf(home).flatMap((block) => (block.type === "child_page" && block.page ? [block.page] : []));
    const page = pages.find((candidate) => threadsBelow(candidate) > 0);
    if (!page) throw new Error("The sample has comments on blocks.");
    const own = (await adapter.readComments(page.id)).value.length;
    const below = (await adapter.readComments(page.id, { scope: "below" })).value.length;
    expect({ own, below }).toEqual({
      own: openThreads(page.discussions),
      below: openThreads(page.discussions) + threadsBelow(page),
    });
  });

  it("says that the capability is missing", async () => {
    await expect(limited.readComments(workspace.roots[0]?.id ?? "")).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("leaves comments out with one diagnostic when a page is read with them", async () => {
    const { diagnostics } = await limited.readPage(workspace.roots[0]?.id ?? "", { comments: "blocks" });
    expect(diagnostics.filter(({ message }) => message.startsWith("Comments could not"))).toHaveLength(
      // One for the page itself and one for its blocks.
      2,
    );
  });
});

describe("refreshFile", () => {
  it("gives a URL that works for every reference that a reading holds", async () => {
    const page = await wholeHome();
    const references = new Map<string, FileReference>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("type" in value && value.type === "notion" && "reference" in value) {
        references.set(JSON.stringify(value.reference), value.reference as FileReference);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(page);
    expect(new Set(Array.from(references.values(), ({ type }) => type)).size).toBeGreaterThanOrEqual(4);
    for (const reference of references.values()) {
      const { value } = await adapter.refreshFile(reference);
      expect(value.type).toBe("notion");
      const answer = await fetch(value.url);
      expect([reference, answer.status]).toEqual([reference, 200]);
      await answer.arrayBuffer();
    }
  });

  it("says that a file is gone", async () => {
    const block = blocksOf(await wholeHome()).find(({ type }) => type === "divider");
    await expect(adapter.refreshFile({ type: "block", blockId: block?.id ?? "" })).rejects.toMatchObject({
      code: "not_found_or_not_shared",
    });
  });
});
