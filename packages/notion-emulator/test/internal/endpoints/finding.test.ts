import { describe, expect, it } from "vitest";
import { childPage, id, mara, page, paragraph, text, workspace } from "../../support/makers.js";
import { asRecord, at, idsIn, openInternal, sessionToken } from "../../support/open-internal.js";

const titled = (place: number, title: string, children: Parameters<typeof page>[1]) =>
  page(place, children, { properties: [{ type: "title", id: "title", name: "title", richText: text(title) }] });

const everything = workspace(
  [
    titled(10, "Harbour", [
      paragraph(20, "The harbour sleeps"),
      childPage(titled(30, "Tides", [paragraph(31, "Low tide")])),
    ]),
    titled(11, "Secret harbour", [paragraph(21, "Only for us")]),
  ],
  { name: "Lantern Quay", published: [id(10)], sessions: [{ token: sessionToken, userId: mara.id }] },
);

describe("getPublicPageData", () => {
  it("says in which space a public page is", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const body = { type: "block-space", name: "page", blockId: id(30), requestedOnPublicDomain: false };
    expect((await ask("getPublicPageData", body)).body).toEqual({
      pageId: id(30),
      spaceId: id(3),
      spaceName: "Lantern Quay",
      spaceDomain: "lantern-quay",
      betaEnabled: false,
      publicAccessRole: "reader",
    });
  });

  it("says nothing about any other", async () => {
    const { ask } = await openInternal({ workspace: everything });
    expect((await ask("getPublicPageData", { blockId: id(11) })).body).toEqual({ pageId: id(11) });
    expect((await ask("getPublicPageData", { blockId: id(99) })).body).toEqual({ pageId: id(99) });
    const own = await ask("getPublicPageData", { blockId: id(11) }, { token: sessionToken });
    expect(own.body).toMatchObject({ spaceId: id(3) });
    expect(own.body).not.toHaveProperty("publicAccessRole");
  });

  it("refuses an id that is none", async () => {
    const { ask } = await openInternal({ workspace: everything });
    expect((await ask("getPublicPageData", { blockId: "x" })).status).toBe(400);
  });
});

describe("getPublicPageDataForDomain", () => {
  it.each([
    [{ spaceDomain: "lantern-quay", slug: `Tides-${id(30).replaceAll("-", "")}` }, id(30)],
    [{ spaceDomain: "lantern-quay" }, id(10)],
    [{ spaceDomain: "lantern-quay", slug: "tides" }, undefined],
    [{ spaceDomain: "elsewhere" }, undefined],
  ])("finds %j", async (body, pageId) => {
    const { ask } = await openInternal({ workspace: everything });
    expect((await ask("getPublicPageDataForDomain", body)).body["pageId"]).toBe(pageId);
  });
});

describe("search", () => {
  const body = {
    type: "BlocksInAncestor",
    ancestorId: id(10),
    query: "HARBOUR",
    limit: 20,
    sort: { field: "relevance" },
    filters: { isNavigableOnly: false, includePublicPagesWithoutExplicitAccess: true },
  };

  it("finds words in titles and text below a page, titles first, and marks them", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const answer = await ask("search", body);
    expect(answer.body["total"]).toBe(2);
    const tag = /<(\w+)>/.exec(String(at(answer.body, "results", "0", "highlight", "text")))?.[1];
    expect(answer.body["results"]).toEqual([
      { id: id(10), isNavigable: true, score: 100, highlight: { pathText: "", text: `<${tag}>Harbour</${tag}>` } },
      {
        id: id(20),
        isNavigable: false,
        score: 99,
        highlight: { pathText: "Harbour", text: `The <${tag}>harbour</${tag}> sleeps` },
      },
    ]);
    expect(idsIn(answer, "block")).toEqual([id(10), id(20)]);
  });

  it.each([
    ["within the ancestor", { ancestorId: id(30), query: "harbour" }, []],
    ["several words", { query: "tide low" }, [id(31)]],
    ["pages alone", { query: "t", filters: { ...body.filters, isNavigableOnly: true } }, [id(30)]],
    ["as many as asked for", { limit: 1 }, [id(10)]],
    ["nothing private", { ancestorId: id(11), query: "us" }, []],
    ["nothing at all without the new filter", { filters: {} }, []],
  ])("finds %s", async (_, changes, found) => {
    const { ask } = await openInternal({ workspace: everything });
    const answer = await ask("search", { ...body, ...changes });
    expect(Object.values(asRecord(answer.body["results"])).map((result) => at(result, "id"))).toEqual(found);
  });

  it("searches the whole space for an account alone", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const space = { ...body, type: "BlocksInSpace", spaceId: id(3) };
    expect((await ask("search", space)).status).toBe(401);
    expect((await ask("search", space, { token: sessionToken })).body["total"]).toBe(3);
  });

  it("refuses a sort that is not an object, and kinds that nobody knows", async () => {
    const { ask } = await openInternal({ workspace: everything });
    expect((await ask("search", { ...body, sort: "Relevance" })).status).toBe(400);
    expect((await ask("search", { ...body, type: "BlocksOnTheMoon" })).status).toBe(400);
  });
});

describe("getSpaces", () => {
  it("lists what the session's user has", async () => {
    const { ask } = await openInternal({ workspace: everything });
    const { body } = await ask("getSpaces", {}, { token: sessionToken });
    expect(Object.keys(body)).toEqual([mara.id]);
    expect(at(body, mara.id, "__version__")).toBe(3);
    expect(at(body, mara.id, "space", id(3), "value", "value", "pages")).toEqual([id(10), id(11)]);
    expect(Object.keys(asRecord(at(body, mara.id, "block")))).toEqual([id(10), id(11)]);
    expect(at(body, mara.id, "notion_user", mara.id, "value", "value", "name")).toBe("Mara");
  });

  it("is for accounts alone", async () => {
    const { ask } = await openInternal({ workspace: everything });
    expect(await ask("getSpaces", {})).toMatchObject({ status: 401, body: { name: "UnauthorizedError" } });
  });
});
