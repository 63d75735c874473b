import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachmentHeader, fileNameOf } from "../../../src/server/downloads/file-name.js";
import { type RunningDemo, readingOf, startDemo } from "../../support/start-demo.js";

/** A page with pictures that Notion hosts. */
const museum = "1c017ae2-f962-8156-8562-712a724a5603";

let running: RunningDemo;
beforeAll(async () => {
  running = await startDemo({
    resolve: async (host) => {
      throw new Error(`${host} is not known.`);
    },
  });
});
afterAll(() => running.close());

describe("a page to take home", () => {
  it("comes as Markdown and as the model, under its title", async () => {
    const answer = await running.read({ reference: museum });
    const markdown = await running.get(`/api/download/${answer.readId}/official.md?flavor=gfm`);
    expect(markdown.headers.get("content-disposition")).toContain('filename="the-rope-loft-museum.md"');
    expect((await markdown.text()).split("\n")[0]).toBe("# The Rope Loft museum");
    const model = await running.get(`/api/download/${answer.readId}/internal.json`);
    expect(await model.json()).toEqual(readingOf(answer.internal).content);
  });

  it("comes as a zip with its pictures, to which the Markdown leads", async () => {
    const { readId } = await running.read({ reference: museum });
    const answer = await running.get(`/api/download/${readId}/official.zip`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const pictures = Object.keys(files).filter((path) => path.startsWith("pictures/"));
    expect(pictures.length).toBeGreaterThan(0);
    const markdown = strFromU8(files["the-rope-loft-museum.md"] ?? new Uint8Array());
    expect(pictures.some((path) => markdown.includes(`](${path})`))).toBe(true);
    expect(Object.keys(files)).toContain("the-rope-loft-museum.json");
  });

  it.each(["official.exe", "official", "nobody.md", "../official.md"])("is nothing else: %s", async (file) => {
    const { readId } = await running.read({ reference: museum });
    expect((await running.get(`/api/download/${readId}/${file}`)).status).toBe(404);
  });
});

describe("fileNameOf", () => {
  it.each([
    ["The Rope Loft museum", "the-rope-loft-museum"],
    ["../../etc/passwd", "etc-passwd"],
    ["Tide table 潮見表", "tide-table-潮見表"],
    ['a"\r\nb: c', "a-b-c"],
    ["", "page"],
    ["…", "page"],
  ])("makes of %j the name %j", (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});

describe("attachmentHeader", () => {
  it("gives names beyond ASCII in the form that browsers understand, and one for the others", () => {
    expect(attachmentHeader("潮.md")).toBe("attachment; filename=\"_.md\"; filename*=UTF-8''%E6%BD%AE.md");
  });
});
