import { describe, expect, it } from "vitest";
import { database, dataSource, id, page, workspace } from "../../support/makers.js";
import { failureOf, open } from "../../support/open.js";

const everything = workspace([page(10, []), database(30, [dataSource(31, [], [])])]);

describe("an error", () => {
  it("carries the status, code and request id that the client reads", async () => {
    const { ask } = await open({ workspace: everything });
    expect((await ask("/v1/pages/nonsense")).body).toEqual({
      object: "error",
      status: 400,
      code: "validation_error",
      message: 'path failed validation: path.page_id should be a valid uuid, instead was `"nonsense"`.',
      request_id: expect.any(String),
    });
  });

  it("names the integration that cannot see a page", async () => {
    const { ask } = await open({ workspace: everything });
    expect(await ask(`/v1/pages/${id(99)}`)).toMatchObject({
      status: 404,
      body: { code: "object_not_found", additional_data: { integration_id: id(2) } },
    });
  });

  it.each([
    ["a token that nobody has", { authorization: "Bearer ntn_other" }, 401, "unauthorized"],
    ["no bearer token", { authorization: "Basic abc" }, 401, "unauthorized"],
    ["no version", { "notion-version": "" }, 400, "missing_version"],
    ["a version that is not known", { "notion-version": "2026-02-01" }, 400, "validation_error"],
  ])("answers %s", async (_, headers, status, code) => {
    const { ask } = await open({ workspace: everything });
    expect(await ask(`/v1/pages/${id(10)}`, { headers })).toMatchObject({ status, body: { status, code } });
  });

  it("says that the token is missing before anything else", async () => {
    const { emulator } = await open({ workspace: everything });
    const response = await fetch(`${emulator.url}/v1/pages/${id(10)}`);
    expect(response.status).toBe(401);
  });

  it.each([
    ["GET", "/v1/invalid", undefined, 400, "invalid_request_url"],
    ["GET", `/v1/pages/${id(10)}/markdown`, undefined, 400, "invalid_request_url"],
    ["POST", "/v1/search", "{oops", 400, "invalid_json"],
    ["POST", "/v1/search", "[]", 400, "invalid_json"],
    ["PATCH", `/v1/pages/${id(10)}`, "{}", 403, "restricted_resource"],
    ["DELETE", `/v1/blocks/${id(10)}`, undefined, 403, "restricted_resource"],
  ])("answers %s %s %s", async (method, path, body, status, code) => {
    const { ask } = await open({ workspace: everything });
    expect(await ask(path, { method, ...(body !== undefined && { body }) })).toMatchObject({ status, body: { code } });
  });

  it("says that an id is a database's, or a page's, where the other is asked for", async () => {
    const { client } = await open({ workspace: everything });
    expect(await failureOf(client.pages.retrieve({ page_id: id(30) }))).toEqual({
      code: "validation_error",
      status: 400,
      message: `Provided ID ${id(30)} is a database, not a page. Use the retrieve database API instead.`,
    });
    expect(await failureOf(client.databases.retrieve({ database_id: id(10) }))).toEqual({
      code: "validation_error",
      status: 400,
      message: `Provided ID ${id(10)} is a page, not a database. Use the retrieve page API instead.`,
    });
    expect(await failureOf(client.dataSources.retrieve({ data_source_id: id(30) }))).toMatchObject({ status: 404 });
  });

  it.each([
    ["GET", `/v1/data_sources/${id(31)}`],
    ["POST", `/v1/data_sources/${id(31)}/query`],
    ["GET", `/v1/views?database_id=${id(30)}`],
  ])("answers %s %s before 2025-09-03 as an unknown URL", async (method, path) => {
    const { ask } = await open({ workspace: everything });
    const headers = { "notion-version": "2022-06-28" };
    expect(await ask(path, { method, headers })).toMatchObject({ status: 400, body: { code: "invalid_request_url" } });
  });

  it.each(["2025-09-03", "2026-03-11"])("answers a query of a database in %s as an unknown URL", async (version) => {
    const { ask } = await open({ workspace: everything });
    const answer = await ask(`/v1/databases/${id(30)}/query`, {
      method: "POST",
      headers: { "notion-version": version },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request_url" } });
  });
});
