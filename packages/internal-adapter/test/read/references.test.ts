import { PagebridgeError, pageTitle, plainText, undashId } from "@pagebridge/core-types";
import { createSampleWorkspace, sampleSessionToken } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { everythingBelow } from "../../../official-adapter/test/support/everything-below.js";
import { sends, startFakeServer } from "../../../official-adapter/test/support/fake-server.js";
import { createInternalAdapter } from "../../src/index.js";
import { failureOf, refuses, unhurried } from "../support/open-session.js";
import { withEmulator } from "../support/with-emulator.js";

const workspace = createSampleWorkspace();
const { databases, pages } = everythingBelow(workspace.roots);
const home = workspace.roots[0];
const closed = pages.find((page) => plainText(pageTitle(page)) === "Harbour master’s private log");
const database = databases.find(({ title }) => plainText(title) === "Stops");
const source = database?.dataSources[0];
const view = database?.views?.[0];
const nobody = "5ea00000-0000-4000-8000-000000000404";

const codeOf = (error: unknown): unknown => (PagebridgeError.is(error) ? error.code : error);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function collectIds(stream: AsyncIterable<{ readonly id: string }>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of stream) ids.push(id);
  return ids;
}

describe("an address that holds no id", () => {
  it("is looked up, and the workspace that it names goes with the requests that follow", async () => {
    const server = await startFakeServer();
    const spaceId = "5bace000-0000-4000-8000-000000000001";
    server.answers(
      sends(200, { pageId: nobody, spaceId, publicAccessRole: "reader" }),
      sends(200, { cursor: { stack: [] }, recordMap: { __version__: 3 } }),
      sends(200, { recordMap: { __version__: 3 } }),
    );
    const adapter = createInternalAdapter({ baseUrl: server.baseUrl, pace: unhurried });
    const error = await failureOf(adapter.readPage("https://harbour.notion.site/tide-tables"));
    expect(codeOf(error)).toBe("not_found_or_not_shared");
    const [lookUp, chunk] = server.received;
    expect(JSON.parse(lookUp?.body ?? "")).toMatchObject({
      spaceDomain: "harbour",
      slug: "tide-tables",
      requestedOnPublicDomain: true,
    });
    expect([chunk?.url, chunk?.headers["x-notion-space-id"]]).toEqual(["/api/v3/loadPageChunk", spaceId]);
    await server.close();
  });

  it("is refused when Notion knows no page there", () =>
    withEmulator({ workspace }, async ({ adapter, sent }) => {
      const error = await failureOf(adapter.readPage("https://elsewhere.notion.site/tide-tables"));
      expect([codeOf(error), messageOf(error)]).toEqual([
        "not_found_or_not_shared",
        "Notion knows no published page at elsewhere.notion.site/tide-tables. Check the address, or publish the page.",
      ]);
      expect(sent).toHaveLength(1);
    }));

  it("on a domain of its own is refused before anything is sent", () =>
    withEmulator({ workspace }, async ({ adapter, sent }) => {
      const error = await failureOf(adapter.readPage("https://docs.example.com/tide-tables"));
      expect([codeOf(error), sent]).toEqual(["invalid_reference", []]);
      expect(messageOf(error)).toContain("only addresses on notion.site can be looked up");
    }));
});

describe("what cannot be read", () => {
  it("is told apart: what nobody has seen, and what exists and is not published", () =>
    withEmulator({ workspace, internal: { withheld: { unreadable: [home?.id ?? ""] } } }, async ({ adapter }) => {
      const missing = await failureOf(adapter.readPage(nobody));
      const hidden = await failureOf(adapter.readPage(home?.id ?? ""));
      expect([codeOf(missing), codeOf(hidden)]).toEqual(["not_found_or_not_shared", "not_found_or_not_shared"]);
      expect(messageOf(missing)).toBe(
        `Notion gave nothing for ${nobody}: it does not exist, or it is not published to the web; the answer does not tell which. Check the id, or publish the page.`,
      );
      expect(messageOf(hidden)).toBe(
        `${home?.id} exists, but it is not published to the web. Publish it or read it through the official API.`,
      );
    }));

  it("is a private page for anybody, and a page for a session", () =>
    withEmulator({ workspace }, async ({ adapter, another }) => {
      expect(codeOf(await failureOf(adapter.readPage(closed?.id ?? "")))).toBe("not_found_or_not_shared");
      const signedIn = another({ userTokenForWholeAccount: sampleSessionToken });
      expect((await signedIn.readPage(closed?.id ?? "")).value.id).toBe(closed?.id);
    }));

  it.each([
    ["a database read as a page", "readPage", database?.id, /names a database, not a page\. Read it as a database\./],
    ["a data source read as a page", "readPage", source?.id, /names a data source, not a page\./],
    ["a view read as a page", "readPage", view?.id, /names a view, not a page\./],
    ["a page read as a database", "readDatabase", home?.id, /names a page, not a database\. Read it as a page\./],
  ] as const)("is of another kind: %s", (_, method, id = "", words) =>
    withEmulator({ workspace }, async ({ adapter }) => {
      const error = await failureOf(adapter[method](id));
      expect(codeOf(error)).toBe("wrong_kind");
      expect(messageOf(error)).toMatch(words);
    }),
  );
});

describe("a database", () => {
  it.each([
    ["itself", database?.id],
    ["its data source", source?.id],
    ["one of its views", view?.id],
  ])("is found by the id of %s", (_, id = "") =>
    withEmulator({ workspace }, async ({ adapter }) => {
      expect((await adapter.readDatabase(id)).value.id).toBe(database?.id);
    }),
  );

  it.each([
    ["its id", database?.id],
    ["its data source's id", source?.id],
    ["a view's id", view?.id],
    ["a link with a view", `https://www.notion.so/${undashId(database?.id ?? "")}?v=${undashId(view?.id ?? "")}`],
    ["its data source", source],
    ["its view", view],
  ])("gives rows by %s", (_, target) =>
    withEmulator({ workspace }, async ({ adapter }) => {
      const ids = await collectIds(adapter.queryRows(target ?? ""));
      expect(ids.length).toBeGreaterThan(0);
      expect((source?.rows ?? []).map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    }),
  );

  it("with several data sources does not say which rows are meant", () => {
    const several = databases.find(({ dataSources, isLinked }) => !isLinked && dataSources.length > 1);
    return withEmulator({ workspace }, async ({ adapter }) => {
      const error = await failureOf(collectIds(adapter.queryRows(several?.id ?? "")));
      expect(codeOf(error)).toBe("invalid_request");
      expect(messageOf(error)).toContain(`has ${several?.dataSources.length} data sources`);
    });
  });
});

describe("what takes an account", () => {
  it("is refused without one, before anything is sent", () =>
    withEmulator({ workspace }, async ({ adapter, sent }) => {
      const asked = [adapter.readComments(home?.id ?? ""), adapter.readUser(nobody), collectIds(adapter.listPages())];
      const errors = await Promise.all(asked.map(failureOf));
      expect(errors.map(codeOf)).toEqual(["capability_missing", "capability_missing", "capability_missing"]);
      expect(sent).toEqual([]);
    }));

  it("is said of comments that a page was to come with", () =>
    withEmulator({ workspace }, async ({ adapter }) => {
      const { value, diagnostics } = await adapter.readPage(home?.id ?? "", { comments: "page" });
      expect("discussions" in value).toBe(false);
      expect(diagnostics.filter(({ code, id }) => code === "value_unavailable" && id === value.id)).toHaveLength(1);
    }));

  it("gives threads that were closed, too", () =>
    withEmulator(
      { workspace },
      async ({ adapter }) => {
        const found = await Promise.all(
          pages.map(async ({ id }) => (await adapter.readComments(id, { scope: "below" })).value),
        );
        expect(found.flat().filter(({ isResolved }) => isResolved)).not.toEqual([]);
      },
      { userTokenForWholeAccount: sampleSessionToken },
    ));

  it("says of a user whom nobody knows that there is none", () =>
    withEmulator(
      { workspace },
      async ({ adapter }) => {
        expect(codeOf(await failureOf(adapter.readUser(nobody)))).toBe("not_found_or_not_shared");
      },
      { userTokenForWholeAccount: sampleSessionToken },
    ));
});

describe("an answer that ends a read", () => {
  it("is told with what was asked for", async () => {
    const server = await startFakeServer();
    server.answers(refuses(400, "ValidationError", "This endpoint doesn't exist anymore"));
    const adapter = createInternalAdapter({ baseUrl: server.baseUrl, pace: unhurried });
    const error = await failureOf(adapter.readPage(nobody));
    expect([codeOf(error), PagebridgeError.is(error) && error.details]).toEqual([
      "schema_drift",
      { reference: nobody, status: 400, requestId: "e-1" },
    ]);
    await server.close();
  });
});
