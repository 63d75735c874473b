import { describe, expect, it } from "vitest";
import { describeTarget } from "../../src/transport/request-target.js";

const base = "https://proxy.example/notion";
const id = "1f3c0000-0000-4000-8000-000000000001";

const target = (method: string, rest: string) => describeTarget(base, `${base}/v1/${rest}`, method);

describe("what a request is about", () => {
  it.each([
    ["GET", `pages/${id}`, `page ${id}`, id],
    ["GET", `pages/${id}/properties/a%3Ab?page_size=100`, `a property of page ${id}`, id],
    ["GET", `pages/${id}/markdown?markdown_version=v2`, `the Markdown of page ${id}`, id],
    ["GET", `blocks/${id}`, `block ${id}`, id],
    ["GET", `blocks/${id}/children?page_size=100&start_cursor=abc`, `the children of block ${id}`, id],
    ["GET", `databases/${id}`, `database ${id}`, id],
    ["POST", `databases/${id}/query`, `the rows of database ${id}`, id],
    ["GET", `data_sources/${id}`, `data source ${id}`, id],
    ["POST", `data_sources/${id}/query`, `the rows of data source ${id}`, id],
    ["GET", `views?database_id=${id}`, `the views of ${id}`, id],
    ["GET", `views/${id}`, `view ${id}`, id],
    ["GET", `views/${id}/queries/2`, `the rows of view ${id}`, id],
    ["GET", `comments?block_id=${id}`, `the comments of ${id}`, id],
    ["GET", "users/me", "the connection's own user", undefined],
    ["GET", `users/${id}`, `user ${id}`, id],
    ["POST", "search", "the search results", undefined],
    ["POST", "blocks/meeting_notes/query", "the meeting notes", undefined],
    ["POST", "oauth/token", "the OAuth tokens", undefined],
    ["GET", "something/new?a=b", "something/new", undefined],
  ])("%s %s is about %s", (method, rest, subject, reference) => {
    const described = target(method, rest);
    expect([described.subject, described.reference]).toEqual([subject, reference]);
    expect(described.path).toBe(rest.split("?")[0]);
  });
});

describe("what may be sent twice", () => {
  it.each([
    ["GET", `pages/${id}`, true],
    ["POST", `data_sources/${id}/query?filter_properties=title`, true],
    ["POST", `databases/${id}/query`, true],
    ["POST", "search", true],
    ["POST", `views/${id}/queries`, true],
    ["POST", "blocks/meeting_notes/query", true],
    ["POST", "oauth/introspect", true],
    ["DELETE", `views/${id}/queries/2`, true],
    ["DELETE", `blocks/${id}`, false],
    ["DELETE", `views/${id}`, false],
    ["POST", "oauth/token", false],
    ["POST", "oauth/revoke", false],
    ["POST", "pages", false],
    ["PATCH", `pages/${id}`, false],
    ["POST", "search/more", false],
  ])("%s %s: %s", (method, rest, expected) => {
    expect(target(method, rest).isRepeatable).toBe(expected);
  });
});
