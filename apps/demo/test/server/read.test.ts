import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  ErrorAnswer,
  MarkdownAnswer,
  RawAnswer,
  ReadAnswer,
  SessionState,
  WholeAnswers,
} from "../../src/shared/api.js";
import { type RunningDemo, readingOf, sampleIds, startDemo } from "../support/start-demo.js";

let running: RunningDemo;
let welcome: ReadAnswer;
beforeAll(async () => {
  running = await startDemo({ maxReads: 3 });
  welcome = await running.read({ reference: sampleIds.welcome });
});
afterAll(() => running.close());

describe("the session", () => {
  it("begins with the tree of the sample, which holds pages and databases where they stand", async () => {
    const { tree, hasToken, flavors } = await running.json<SessionState>("/api/session");
    const [root] = tree;
    expect([hasToken, flavors[0], root?.title, root?.kind]).toEqual([
      false,
      "gfm",
      "Lantern Quay Ferry Cooperative",
      "page",
    ]);
    expect(root?.children[0]).toEqual({
      id: sampleIds.welcome,
      title: "Welcome aboard",
      kind: "page",
      icon: "👋",
      children: [],
    });
    expect(root?.children[1]?.children.map(({ kind }) => kind)).toContain("database");
  });
});

describe("a page that is read", () => {
  it("comes through both APIs, with what it cost", () => {
    const [official, internal] = [readingOf(welcome.official), readingOf(welcome.internal)];
    expect([welcome.title, welcome.kind, official.content.id, internal.content.id]).toEqual([
      "Welcome aboard",
      "page",
      sampleIds.welcome,
      sampleIds.welcome,
    ]);
    expect(official.cost.requests).toBe(official.answers);
    expect(internal.cost.requests).toBe(internal.answers);
    expect(official.cost.bytes).toBeGreaterThan(10_000);
  });

  it("shows the same blocks in both panes", () => {
    const blocks = (html: string): readonly string[] =>
      [...html.matchAll(/data-block="([^"]+)"/g)].map(([, id = ""]) => id);
    const [left, right] = [blocks(readingOf(welcome.official).html), blocks(readingOf(welcome.internal).html)];
    expect(left.length).toBeGreaterThan(20);
    expect(right).toEqual(left);
  });

  it("differs where an adapter says that it must, and nowhere else", () => {
    expect(welcome.differences.filter(({ explanation }) => explanation === undefined)).toEqual([]);
    expect(welcome.differences[0]).toEqual({
      path: "Block 8 › text",
      blockId: "8a06b24a-b5b8-8cc0-8e43-0c41f41e586e",
      official: "Sail one full round with @Mungo Fairlie before 2026-06-30, and bring cake",
      internal: "Sail one full round with  before 2026-06-30, and bring cake",
      explanation: {
        side: "internal",
        capability: "users",
        limit: "Names of users are given to callers with an account only.",
      },
    });
  });

  it("can be had as Markdown from either side", async () => {
    for (const side of ["official", "internal"]) {
      const { markdown } = await running.json<MarkdownAnswer>(`/api/markdown/${welcome.readId}/${side}/gfm`);
      expect(markdown.split("\n")[0]).toBe("# Welcome aboard");
    }
  });

  it("can be looked at as it came, the same block of both APIs side by side", async () => {
    const { blocks } = await running.json<RawAnswer>(`/api/raw/${welcome.readId}`);
    expect(blocks[0]?.blockId).toBe(sampleIds.welcome);
    const todo = blocks.find(({ blockId }) => blockId === "a4521077-20a3-8cda-8d33-815265ba1cc2");
    const [official, internal] = [JSON.parse(todo?.official ?? ""), JSON.parse(todo?.internal ?? "")];
    expect([official.object, official.id, official.type]).toEqual(["block", todo?.blockId, "to_do"]);
    expect([internal.value.value.id, internal.value.value.type]).toEqual([todo?.blockId, "to_do"]);
    expect([todo?.officialBytes, todo?.internalBytes]).toEqual([todo?.official?.length, todo?.internal?.length]);
    const alone = await running.json<RawAnswer>(`/api/raw/${welcome.readId}?block=${todo?.blockId}`);
    expect(alone.blocks).toEqual([todo]);
  });

  it("keeps whole answers, as many bytes as the reading says", async () => {
    for (const side of ["official", "internal"] as const) {
      const { answers } = await running.json<WholeAnswers>(`/api/answers/${welcome.readId}/${side}`);
      expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(readingOf(welcome[side]).cost.bytes);
      expect(answers.every(({ json = "" }) => typeof JSON.parse(json) === "object")).toBe(true);
    }
  });
});

describe("a database that is read", () => {
  it("comes with its first rows, each marked with its id", async () => {
    const answer = await running.read({ reference: sampleIds.voyages });
    const { content, html } = readingOf(answer.internal);
    if (content.object !== "database") throw new Error("This is no database.");
    const [first] = content.dataSources[0]?.rows ?? [];
    expect([answer.kind, answer.title]).toEqual(["database", "Voyages"]);
    expect(html).toContain(`<tr data-block="${first?.id}">`);
    expect(answer.differences.filter(({ explanation }) => explanation === undefined)).toEqual([]);
  });
});

describe("a page that cannot be read", () => {
  it("says so on each side, in the words of its adapter", async () => {
    const { official, internal, differences } = await running.read({ reference: sampleIds.privateLog });
    expect([official, internal].map((side) => (side.status === "failed" ? side.code : "read"))).toEqual([
      "not_found_or_not_shared",
      "not_found_or_not_shared",
    ]);
    expect(differences).toEqual([]);
  });

  it("is refused when it is named by nothing", async () => {
    const { official } = await running.read({ reference: "no page at all" });
    expect(official.status === "failed" && official.code).toBe("invalid_reference");
    const answer = await running.post("/api/read", { reference: " ", source: "sample" });
    const body: ErrorAnswer = JSON.parse(await answer.text());
    expect([answer.status, body.error.code]).toEqual([400, "invalid_reference"]);
  });
});

describe("a reading that newer ones have pushed out", () => {
  it("is forgotten, and says so", async () => {
    const first = await running.read({ reference: sampleIds.welcome });
    for (let count = 0; count < 3; count += 1) await running.read({ reference: sampleIds.privateLog });
    const answer = await running.get(`/api/raw/${first.readId}`);
    const body: ErrorAnswer = JSON.parse(await answer.text());
    expect([answer.status, body.error.code]).toEqual([404, "read_forgotten"]);
  });
});

describe("an address of nothing", () => {
  it.each(["/api/markdown/none/official/gfm", "/api/raw/none", "/api/nothing", "/../../etc/passwd", "/assets/none.js"])(
    "is 404: %s",
    async (path) => {
      expect((await running.get(path)).status).toBe(404);
    },
  );
});
