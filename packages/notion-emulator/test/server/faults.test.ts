import { APIErrorCode } from "@notionhq/client";
import { describe, expect, it } from "vitest";
import type { Fault, FaultTarget } from "../../src/server/fault.js";
import type { LoggedRequest } from "../../src/server/request-log.js";
import { startEmulator } from "../../src/server/start-emulator.js";
import { id, page, paragraph, workspace } from "../support/makers.js";
import { failureOf, open } from "../support/open.js";

const everything = workspace([page(10, [paragraph(20), paragraph(21)])]);
const children = `/v1/blocks/${id(10)}/children`;

describe("a status fault", () => {
  it.each([
    [400, "validation_error"],
    [401, "unauthorized"],
    [403, "restricted_resource"],
    [404, "object_not_found"],
    [409, "conflict_error"],
    [429, "rate_limited"],
    [500, "internal_server_error"],
    [503, "service_unavailable"],
    [504, "gateway_timeout"],
    [529, "service_overload"],
  ])("of %d answers with the code %s", async (status, code) => {
    const { client } = await open({ workspace: everything, faults: [{ kind: "status", status }] });
    expect(await failureOf(client.users.me({}))).toMatchObject({ status, code });
  });

  it("carries Retry-After and headers of its own", async () => {
    const faults: Fault[] = [{ kind: "status", status: 529, retryAfterSeconds: 7, headers: { "cf-ray": "abc" } }];
    const { ask } = await open({ workspace: everything, faults });
    const { headers, status } = await ask("/v1/users/me");
    expect([status, headers.get("retry-after"), headers.get("cf-ray")]).toEqual([529, "7", "abc"]);
  });

  it("can have a body of HTML, or any other", async () => {
    const faults: Fault[] = [
      { kind: "status", status: 502, body: "html", count: 1 },
      { kind: "status", status: 503, body: { json: { code: "database_connection_unavailable" } } },
    ];
    const { client } = await open({ workspace: everything, faults });
    expect(await failureOf(client.users.me({}))).toMatchObject({ status: 502, code: "notionhq_client_response_error" });
    expect(await failureOf(client.users.me({}))).toMatchObject({ status: 503, code: "notionhq_client_response_error" });
  });
});

describe("which requests a fault hits", () => {
  it.each<readonly [FaultTarget, readonly number[]]>([
    [{}, [500, 500, 500]],
    [{ count: 1 }, [500, 200, 200]],
    [{ nth: 2 }, [200, 500, 500]],
    [{ nth: 2, count: 1 }, [200, 500, 200]],
    [{ method: "get" }, [500, 500, 500]],
    [{ method: "POST" }, [200, 200, 200]],
    [{ path: children }, [500, 500, 500]],
    [{ path: `${children}?` }, [200, 200, 200]],
    [{ path: /children$/g }, [500, 500, 500]],
    [{ path: "/v1/pages" }, [200, 200, 200]],
  ])("%j: %j", async (target, statuses) => {
    const fault: Fault = { kind: "status", status: 500, ...target };
    const { ask } = await open({ workspace: everything, faults: [fault] });
    const answers = [await ask(children), await ask(children), await ask(children)];
    expect(answers.map((answer) => answer.status)).toEqual(statuses);
  });

  it("is decided by the first that matches", async () => {
    const faults: Fault[] = [
      { kind: "status", status: 500, count: 1 },
      { kind: "status", status: 503, count: 2 },
    ];
    const { ask } = await open({ workspace: everything, faults });
    const answers = [await ask(children), await ask(children), await ask(children)];
    expect(answers.map((answer) => answer.status)).toEqual([500, 503, 200]);
  });

  it("can be set anew while the emulator runs, and counts anew after a reset", async () => {
    const { ask, emulator } = await open({ workspace: everything });
    expect((await ask(children)).status).toBe(200);
    emulator.setFaults([{ kind: "status", status: 500, count: 1 }]);
    expect([(await ask(children)).status, (await ask(children)).status]).toEqual([500, 200]);
    emulator.reset();
    expect((await ask(children)).status).toBe(500);
  });
});

describe("a broken answer", () => {
  it("is cut when the connection is reset", async () => {
    const { client, emulator } = await open({ workspace: everything, faults: [{ kind: "reset", count: 1 }] });
    expect((await failureOf(client.users.me({}))).message).toBe("fetch failed");
    expect(emulator.requests).toMatchObject([{ status: 0, bytes: 0, fault: "reset" }]);
    expect(await client.users.me({})).toMatchObject({ type: "bot" });
  });

  it("ends in the middle of the JSON when it is truncated", async () => {
    const { emulator } = await open({ workspace: everything, faults: [{ kind: "truncated" }] });
    const response = await fetch(`${emulator.url}${children}`, {
      headers: { authorization: "Bearer ntn_test", "notion-version": "2026-03-11" },
    });
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body.startsWith('{"object":"list"')).toBe(true);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  it("is a page of HTML that claims success", async () => {
    const { emulator } = await open({ workspace: everything, faults: [{ kind: "html" }] });
    const response = await fetch(`${emulator.url}${children}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect((await response.text()).startsWith("<!doctype html>")).toBe(true);
  });

  it.each(["headers", "body"] as const)(
    "that stalls before the end of its %s ends when the emulator closes",
    async (at) => {
      let arrived = (_: LoggedRequest): void => {};
      const arrival = new Promise<LoggedRequest>((resolve) => {
        arrived = resolve;
      });
      const emulator = await startEmulator({
        workspace: everything,
        faults: [{ kind: "stall", at }],
        onRequest: (request) => arrived(request),
      });
      const whole = fetch(`${emulator.url}${children}`, {
        headers: { authorization: "Bearer ntn_test", "notion-version": "2026-03-11" },
      }).then((response) => response.text());
      const failed = failureOf(whole);
      const logged = await arrival;
      expect(logged.status).toBe(at === "headers" ? 0 : 200);
      await emulator.close();
      expect((await failed).message).not.toBe("");
    },
  );

  it("that is slow comes, and ends when the emulator closes", async () => {
    const emulator = await startEmulator({
      workspace: everything,
      faults: [
        { kind: "slow", delayMs: 1, count: 1 },
        { kind: "slow", delayMs: 3_600_000 },
      ],
    });
    expect((await fetch(`${emulator.url}${children}`)).status).toBe(401);
    const failed = failureOf(fetch(`${emulator.url}${children}`));
    await emulator.close();
    expect((await failed).message).toBe("fetch failed");
  });
});

describe("drift", () => {
  it("puts a block of a type that nobody knows into lists of blocks", async () => {
    const { client } = await open({ workspace: everything, faults: [{ kind: "unknown_block" }] });
    const { results } = await client.blocks.children.list({ block_id: id(10) });
    expect(results.map((block) => "type" in block && block.type)).toEqual([
      "a block type invented tomorrow",
      "paragraph",
      "paragraph",
    ]);
    expect(results[0]).toMatchObject({ parent: { type: "page_id", page_id: id(10) }, has_children: false });
    expect(await client.users.me({})).toMatchObject({ object: "user", type: "bot" });
  });

  it("adds a field that nobody knows to every object, but not to maps of properties", async () => {
    const { client } = await open({ workspace: everything, faults: [{ kind: "unknown_fields" }] });
    const news = { is_new: true };
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({
      a_field_invented_tomorrow: news,
      parent: { type: "workspace", a_field_invented_tomorrow: news },
      properties: {
        title: { a_field_invented_tomorrow: news, title: [{ annotations: { a_field_invented_tomorrow: news } }] },
      },
    });
    const answer = await client.pages.retrieve({ page_id: id(10) });
    expect("properties" in answer && Object.keys(answer.properties)).toEqual(["title"]);
  });
});

describe("the real client", () => {
  it("retries what is worth a retry, and gets through", async () => {
    const faults: Fault[] = [{ kind: "status", status: 529, retryAfterSeconds: 0, count: 2 }];
    const { emulator } = await open({ workspace: everything, faults });
    const { Client } = await import("@notionhq/client");
    const client = new Client({
      auth: "ntn_test",
      baseUrl: emulator.url,
      notionVersion: "2026-03-11",
      logger: () => {},
      retry: { initialRetryDelayMs: 0 },
    });
    expect(await client.users.me({})).toMatchObject({ type: "bot" });
    expect(emulator.requests.map((request) => request.status)).toEqual([529, 529, 200]);
    expect(APIErrorCode.ServiceOverload).toBe("service_overload");
  });
});
