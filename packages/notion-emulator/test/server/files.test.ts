import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { common, id, page, workspace } from "../support/makers.js";
import { type Opened, open } from "../support/open.js";

function openFile(path: string, options: { readonly now?: () => number; readonly urlLifetimeMs?: number } = {}) {
  const image: Block = {
    ...common(20),
    type: "image",
    caption: [],
    file: { type: "notion", url: `notion-file:${path}` },
  };
  const files = [{ path: "known.bin", contentType: "application/x-known", bytes: Buffer.from([1, 2, 3]) }];
  return open({ workspace: workspace([page(10, [image])], { files }), ...options });
}

async function fileOf({ client }: Opened): Promise<{ readonly url: string; readonly expiry_time: string }> {
  const block = await client.blocks.retrieve({ block_id: id(20) });
  if (!("type" in block) || block.type !== "image" || block.image.type !== "file")
    throw new Error("Not a hosted image.");
  return block.image.file;
}

describe("a hosted file", () => {
  it("is served with its bytes from a signed URL", async () => {
    const response = await fetch((await fileOf(await openFile("known.bin"))).url);
    expect(response.headers.get("content-type")).toBe("application/x-known");
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
  });

  it.each([
    ["images/a b#c?.png", "image/png", [0x89, 0x50, 0x4e, 0x47]],
    ["a.jpg", "image/jpeg", [0xff, 0xd8, 0xff]],
    ["a.gif", "image/gif", [0x47, 0x49, 0x46, 0x38]],
    ["a.webp", "image/webp", [0x52, 0x49, 0x46, 0x46]],
    ["a.pdf", "application/pdf", [0x25, 0x50, 0x44, 0x46]],
    ["a.wav", "audio/wav", [0x52, 0x49, 0x46, 0x46]],
    ["a.mp3", "audio/mpeg", [0xff, 0xfb]],
    ["a.zip", "application/zip", [0x50, 0x4b]],
    ["a.svg", "image/svg+xml", [0x3c, 0x73]],
    ["a.unknown", "text/plain; charset=utf-8", [0x61, 0x2e]],
    ["no-ending", "text/plain; charset=utf-8", [0x6e, 0x6f]],
  ])("%s that the workspace has no bytes for is made up as %s", async (path, type, start) => {
    const response = await fetch((await fileOf(await openFile(path))).url);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, start.length)).toEqual(start);
  });

  it("gets a URL that works for an hour, and a fresh one each time it is read", async () => {
    let now = Date.parse("2026-10-05T09:00:00.250Z");
    const opened = await openFile("known.bin", { now: () => now });
    const first = await fileOf(opened);
    expect(first.expiry_time).toBe("2026-10-05T10:00:00.250Z");
    expect(first.url).toMatch(
      /\/files\/[0-9a-f-]{36}\/known\.bin\?X-Amz-Date=\w+&X-Amz-Expires=3600&signature=\w{64}$/,
    );
    now += 3_600_000 - 1;
    expect((await fetch(first.url)).status).toBe(200);
    now += 1;
    expect((await fetch(first.url)).status).toBe(403);
    const second = await fileOf(opened);
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
  });

  it("keeps to a lifetime of its own", async () => {
    let now = 0;
    const { url } = await fileOf(await openFile("known.bin", { now: () => now, urlLifetimeMs: 500 }));
    now = 499;
    expect((await fetch(url)).status).toBe(200);
    now = 500;
    expect((await fetch(url)).status).toBe(403);
  });

  it.each([
    ["another file", (url: string) => url.replace("known.bin", "other.bin")],
    ["a longer life", (url: string) => url.replace("Expires=3600", "Expires=36000")],
    ["no signature", (url: string) => url.replace(/&signature=.*/, "")],
  ])("is refused for %s", async (_, change) => {
    const { url } = await fileOf(await openFile("known.bin"));
    expect((await fetch(change(url))).status).toBe(403);
  });
});
