import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { fileSource } from "../../src/internal/encode/files/file-source.js";
import { id, mara, page, paragraph, workspace } from "../support/makers.js";
import { openInternal, sessionToken } from "../support/open-internal.js";

const path = "plans/plan: v2.txt";
const source = fileSource(path);
const picture: Block = {
  ...paragraph(20),
  type: "image",
  caption: [],
  file: { type: "notion", url: `notion-file:${path}` },
};
const everything = workspace([page(10, [picture]), page(11, [{ ...picture, id: id(21) }])], {
  published: [id(10)],
  sessions: [{ token: sessionToken, userId: mara.id }],
  files: [{ path, contentType: "text/plain", bytes: Buffer.from("a plan") }],
});

function request(url: string, block: string): unknown {
  return { url, permissionRecord: { table: "block", id: block, spaceId: id(3) }, isPrimary: true };
}

async function openFiles() {
  let now = Date.parse("2026-10-05T09:00:00.000Z");
  const opened = await openInternal({ workspace: everything, now: () => now, urlLifetimeMs: 60_000 });
  const sign = async (urls: readonly unknown[], token?: string): Promise<readonly unknown[]> => {
    const { body } = await opened.ask("getSignedFileUrls", { urls }, token === undefined ? {} : { token });
    return Array.isArray(body["signedUrls"]) ? body["signedUrls"] : [];
  };
  const fetchText = async (url: unknown) => {
    const answer = await fetch(String(url), { redirect: "manual" });
    return { status: answer.status, text: await answer.text(), location: answer.headers.get("location") };
  };
  return { ...opened, sign, fetchText, wait: (ms: number) => (now += ms) };
}

describe("getSignedFileUrls", () => {
  it("gives one URL for each source, in order, and null for what the caller may not read or nobody has", async () => {
    const { sign } = await openFiles();
    const asked = [
      request(source, id(21)),
      request(source, id(20)),
      request("attachment:00000000-0000-4000-8000-000000000000:x.txt", id(20)),
      request("https://example.com/x.txt", id(20)),
      request(source, id(99)),
    ];
    const found = expect.any(String);
    expect(await sign(asked)).toEqual([null, found, null, null, null]);
    expect(await sign(asked, sessionToken)).toEqual([found, found, null, null, null]);
  });

  it("names the file, the record and the time at which the URL ends in it", async () => {
    const { emulator, sign } = await openFiles();
    const [signed] = await sign([request(source, id(20))]);
    const [, fileId] = source.split(":");
    const url = new URL(String(signed));
    expect(url.origin + url.pathname).toBe(`${emulator.url}/f/f/${id(3)}/${fileId}/plan%3A%20v2.txt`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      table: "block",
      id: id(20),
      spaceId: id(3),
      expirationTimestamp: String(Date.parse("2026-10-05T09:01:00.000Z")),
      signature: expect.any(String),
    });
  });

  it("makes URLs that give the file until they end", async () => {
    const { fetchText, sign, wait } = await openFiles();
    const [signed] = await sign([request(source, id(20))]);
    expect(await fetchText(signed)).toMatchObject({ status: 200, text: "a plan" });
    wait(60_000);
    expect(await fetchText(signed)).toMatchObject({ status: 403 });
  });

  it.each([
    ["the name", "plan", "plam"],
    ["the end", "expirationTimestamp=1", "expirationTimestamp=2"],
    ["the signature", "signature=", "signature=x"],
  ])("makes URLs that give nothing once %s was changed", async (_, before, after) => {
    const { fetchText, sign } = await openFiles();
    const [signed] = await sign([request(source, id(20))]);
    expect(await fetchText(String(signed).replace(before, after))).toMatchObject({ status: 403 });
  });

  it("leaves signatures out of the log", async () => {
    const { emulator, fetchText, sign } = await openFiles();
    const [signed] = await sign([request(source, id(20))]);
    await fetchText(signed);
    expect(emulator.requests.at(-1)).toMatchObject({ endpoint: "GET /f/f/{space_id}/{file_id}/{name}", status: 200 });
    expect(JSON.stringify(emulator.requests)).not.toContain("signature");
  });

  it("refuses requests that are none", async () => {
    const { ask } = await openFiles();
    for (const body of [{}, { urls: [1] }, { urls: [{ url: source, permissionRecord: { id: "x" } }] }]) {
      expect(await ask("getSignedFileUrls", body)).toMatchObject({ status: 400, body: { name: "ValidationError" } });
    }
  });
});

describe("the image proxy", () => {
  const proxied = (url: string, block: string) =>
    `/image/${encodeURIComponent(url)}?table=block&id=${block}&cache=v2&width=640`;

  it("sends whoever may read the record on to the file", async () => {
    const { emulator, fetchText } = await openFiles();
    const { location, status } = await fetchText(emulator.url + proxied(source, id(20)));
    expect(status).toBe(302);
    expect(await fetchText(location)).toMatchObject({ status: 200, text: "a plan" });
  });

  it("sends on to files elsewhere", async () => {
    const { emulator, fetchText } = await openFiles();
    const elsewhere = "https://example.com/a b.png?x=1";
    expect(await fetchText(emulator.url + proxied(elsewhere, id(20)))).toMatchObject({
      status: 302,
      location: elsewhere,
    });
  });

  it.each([
    ["a private record", source, id(21)],
    ["a record that is not there", source, id(99)],
    ["an id that is none", source, "x"],
    ["a file that nobody has", "attachment:x:y", id(20)],
  ])("answers 404 for %s", async (_, url, block) => {
    const { emulator, fetchText } = await openFiles();
    expect(await fetchText(emulator.url + proxied(url, block))).toMatchObject({ status: 404 });
  });

  it("knows the session", async () => {
    const { emulator } = await openFiles();
    const headers = { cookie: `token_v2=${sessionToken}` };
    const answer = await fetch(emulator.url + proxied(source, id(21)), { headers, redirect: "manual" });
    expect(answer.status).toBe(302);
  });
});
