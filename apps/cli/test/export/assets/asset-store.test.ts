import type { ServerResponse } from "node:http";
import type { File, NotionFile } from "@pagebridge/core-types";
import { PagebridgeError } from "@pagebridge/core-types";
import { afterEach, describe, expect, it } from "vitest";
import { type AssetStore, createAssetStore } from "../../../src/export/assets/asset-store.js";
import { openOutputFolder } from "../../../src/export/output-folder.js";
import { createScratchFolder } from "../../../src/export/scratch-folder.js";
import { type FileServer, startFileServer } from "../../support/file-server.js";
import { readFolder } from "../../support/read-folder.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const pageId = "20209ec4-150f-80f7-9a32-c0ce5b27d3a1";
const blockId = "20209ec4-150f-80f7-9a32-c0ce5b27d3a2";

const servers: FileServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: (path: string, response: ServerResponse, count: number) => void): Promise<FileServer> {
  const server = await startFileServer(answer);
  servers.push(server);
  return server;
}

interface Store {
  readonly store: AssetStore;
  readonly refreshed: unknown[];
  files(): Promise<Readonly<Record<string, string>>>;
}

async function makeStore(
  options: {
    allowLoopback?: boolean;
    folder?: string;
    freshUrl?: string;
    maxBytes?: number;
    signal?: AbortSignal;
  } = {},
): Promise<Store> {
  const { allowLoopback = true, freshUrl, maxBytes, signal } = options;
  const folder = options.folder ?? (await temporaryFolder());
  const scratch = await createScratchFolder(folder);
  const refreshed: unknown[] = [];
  const store = createAssetStore({
    adapter: {
      refreshFile: async (reference) => {
        refreshed.push(reference);
        if (freshUrl === undefined) throw new PagebridgeError("not_found_or_not_shared", "The file is gone.");
        const value: File = { type: "notion", url: freshUrl };
        const cost = { requests: 1, bytes: 0, milliseconds: 0 };
        return { value, diagnostics: [], provenance: { adapter: "made", api: "other", readAt: "", cost } };
      },
    },
    output: await openOutputFolder(folder, scratch),
    scratch,
    allowLoopback,
    retryDelayMs: 0,
    ...(maxBytes !== undefined && { maxBytes }),
    ...(signal && { signal }),
  });
  return {
    store,
    refreshed,
    files: async () => {
      scratch.remove();
      const content = await readFolder(folder);
      return Object.fromEntries([...content].map(([path, bytes]) => [path, bytes.toString("utf8")]));
    },
  };
}

function hosted(url: string, extra: Partial<NotionFile> = {}): NotionFile {
  return { type: "notion", url, reference: { type: "block", blockId }, ...extra };
}

/** A page that holds the files as pictures. */
function pageWith(...files: readonly File[]): unknown {
  return { object: "page", id: pageId, children: files.map((file) => ({ type: "image", file, caption: [] })) };
}

describe("the asset store", () => {
  it("fetches each hosted file once, wherever it hangs, and no other file", async () => {
    const server = await serve((path, response) => response.end(`content of ${path}`));
    const { files, store } = await makeStore();
    const picture = hosted(`${server.url}/1/map.png?signature=1`);
    const icon = { type: "file", file: hosted(`${server.url}/2/icon.svg`) };
    const external: File = { type: "external", url: `${server.url}/3/elsewhere.png` };
    const page = {
      icon,
      cover: { file: picture },
      children: [
        { type: "image", file: external },
        { type: "image", file: picture },
      ],
    };
    expect(await store.fetchAll(page, pageId)).toEqual([]);
    expect(await store.fetchAll(pageWith(hosted(`${server.url}/1/map.png?signature=2`)), pageId)).toEqual([]);
    expect(server.requests.map(({ path }) => path).sort()).toEqual(["/1/map.png?signature=1", "/2/icon.svg"]);
    const path = store.pathOf(picture) ?? "";
    expect((await files())[path]).toEqual("content of /1/map.png?signature=1");
    expect(store.pathOf(external)).toEqual(undefined);
    expect(store.totals).toMatchObject({ files: 2, downloaded: 2, failed: 0 });
  });

  it("sends no credentials", async () => {
    const server = await serve((_, response) => response.end("x"));
    const { store } = await makeStore();
    await store.fetchAll(pageWith(hosted(`${server.url}/a.png`)), pageId);
    expect(Object.keys(server.requests[0]?.headers ?? {}).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  it("asks for a fresh URL when one has expired, before and after trying it", async () => {
    const server = await serve((path, response) => {
      response.statusCode = path.includes("fresh") ? 200 : 403;
      response.end(path.includes("fresh") ? "whole" : "expired");
    });
    const freshUrl = `${server.url}/a.png?fresh`;
    const expired = await makeStore({ freshUrl });
    const past = hosted(`${server.url}/a.png?old`, { expiresAt: "2020-01-01T00:00:00.000Z" });
    expect(await expired.store.fetchAll(pageWith(past), pageId)).toEqual([]);
    expect(server.requests.map(({ path }) => path)).toEqual(["/a.png?fresh"]);
    const refused = await makeStore({ freshUrl });
    expect(await refused.store.fetchAll(pageWith(hosted(`${server.url}/a.png?old`)), pageId)).toEqual([]);
    expect(refused.refreshed).toEqual([{ type: "block", blockId }]);
    expect(Object.values(await refused.files())).toEqual(["whole"]);
  });

  it("tries again after an answer of 500 and after a cut connection", async () => {
    const server = await serve((_, response, count) => {
      if (count === 1) response.writeHead(500).end();
      else if (count === 2) {
        response.writeHead(200, { "content-length": 1000 });
        response.write("half");
        setImmediate(() => response.destroy());
      } else response.end("whole");
    });
    const { files, store } = await makeStore();
    expect(await store.fetchAll(pageWith(hosted(`${server.url}/a.png`)), pageId)).toEqual([]);
    expect(Object.values(await files())).toEqual(["whole"]);
  });

  it("keeps what an earlier run fetched", async () => {
    const server = await serve((_, response) => response.end("x"));
    const file = hosted(`${server.url}/a.png`);
    const folder = await temporaryFolder();
    for (const downloaded of [1, 0]) {
      const { store } = await makeStore({ folder });
      expect(await store.fetchAll(pageWith(file), pageId)).toEqual([]);
      expect(store.totals).toMatchObject({ files: 1, downloaded });
    }
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    { name: "too large, as its length says", length: true, says: /larger than 10 bytes/ },
    { name: "too large, as its content shows", length: false, says: /larger than 10 bytes/ },
  ])("leaves no part of a file that is $name", async ({ length, says }) => {
    const server = await serve((_, response) => {
      if (length) response.setHeader("content-length", 20);
      response.write("0123456789");
      response.end("0123456789");
    });
    const { files, store } = await makeStore({ maxBytes: 10 });
    const [diagnostic] = await store.fetchAll(pageWith(hosted(`${server.url}/a.png`)), pageId);
    expect(diagnostic).toMatchObject({ code: "not_accessible", severity: "warning", id: blockId });
    expect(diagnostic?.message).toMatch(says);
    expect(await files()).toEqual({});
    expect(server.requests).toHaveLength(1);
  });

  it("says in its diagnostic neither the address nor its signature", async () => {
    const server = await serve((_, response) => response.writeHead(404).end());
    const { store } = await makeStore();
    const [diagnostic] = await store.fetchAll(pageWith(hosted(`${server.url}/a.png?signature=secret`)), pageId);
    expect(diagnostic?.message).toMatch(/^The file a-[0-9a-f]{12}\.png was not downloaded, .* The file is gone\.$/);
    expect(store.pathOf(hosted(`${server.url}/a.png`))).toEqual(undefined);
  });

  it.each([
    ["http://10.0.0.1/a.png", true],
    ["http://169.254.169.254/latest/meta-data/a.png", true],
    ["http://[fd00::1]/a.png", true],
    ["file:///etc/passwd", true],
    ["ftp://files.example/a.png", true],
    ["http://127.0.0.1:9/a.png", false],
    ["http://localhost:9/a.png", false],
    ["http://2130706433:9/a.png", false],
  ])("sends nothing to %s (loopback allowed: %s)", async (url, allowLoopback) => {
    const { store } = await makeStore({ allowLoopback });
    const [diagnostic] = await store.fetchAll(pageWith(hosted(url)), pageId);
    expect(diagnostic).toMatchObject({ code: "unsafe_url" });
  });

  it("does not follow a redirect to a private address", async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: "http://10.0.0.1/x" }).end());
    const { store } = await makeStore();
    const [diagnostic] = await store.fetchAll(pageWith(hosted(`${server.url}/a.png`)), pageId);
    expect(diagnostic).toMatchObject({ code: "unsafe_url" });
  });

  it("follows a few redirects, and not endlessly many", async () => {
    const server = await serve((path, response) => {
      const step = Number(path.slice(1));
      if (path === "/loop") response.writeHead(302, { location: "/loop" }).end();
      else if (step < 3) response.writeHead(307, { location: `/${step + 1}` }).end();
      else response.end("arrived");
    });
    const { files, store } = await makeStore();
    expect(await store.fetchAll(pageWith(hosted(`${server.url}/0`)), pageId)).toEqual([]);
    expect(Object.values(await files())).toEqual(["arrived"]);
    expect(await store.fetchAll(pageWith(hosted(`${server.url}/loop`)), pageId)).toHaveLength(1);
  });

  it("stops when told to", async () => {
    const controller = new AbortController();
    const server = await serve((_, response) => {
      response.write("half");
      controller.abort(new PagebridgeError("aborted", "Stopped."));
    });
    const { files, store } = await makeStore({ signal: controller.signal });
    await expect(store.fetchAll(pageWith(hosted(`${server.url}/a.png`)), pageId)).rejects.toMatchObject({
      code: "aborted",
    });
    expect(await files()).toEqual({});
  });
});
