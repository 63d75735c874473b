import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolderAdapter } from "../../examples/folder-adapter/create-folder-adapter.js";
import { createFolderSource } from "../../examples/folder-adapter/folder-source.js";
import { type ConformanceSubject, conformanceCases, registerConformance, runConformance } from "../../src/index.js";
import { lighthouseFacts } from "../support/lighthouse.js";
import { lighthouseFiles } from "../support/lighthouse-folder.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pagebridge-lighthouse-"));
  for (const [path, text] of lighthouseFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

function subject(): ConformanceSubject {
  const { readText, list } = createFolderSource(folder);
  let reads = 0;
  const count =
    <T>(read: (path: string) => Promise<T>) =>
    (path: string): Promise<T> => {
      reads += 1;
      return read(path);
    };
  const source = { readText: count(readText), list: count(list) };
  return {
    createAdapter: () => createFolderAdapter({ folder, source }),
    facts: lighthouseFacts,
    countRequests: () => reads,
  };
}

registerConformance({ describe, it }, "the adapter over a folder", subject);

describe("the adapter over a folder, as it declares itself", () => {
  it("passes every case but the one about credentials, which it has none of", async () => {
    const results = await runConformance(subject());
    expect(results.filter(({ outcome }) => outcome !== "passed")).toEqual([
      { caseId: "error-unauthorized", outcome: "skipped", reason: "The adapter needs no credentials." },
    ]);
    expect(results).toHaveLength(conformanceCases.length);
  });
});

describe("a folder that is not as it should be", () => {
  it.each([
    { title: "no JSON", text: "{", code: "invalid_response" },
    { title: "another object", text: '{"object":"comment"}', code: "invalid_response" },
  ])("is refused with $code when a file holds $title", async ({ text, code }) => {
    const [{ id } = { id: "" }] = lighthouseFacts.pages;
    const source = { readText: async () => text, list: async () => [] };
    await expect(createFolderAdapter({ folder, source }).readPage(id)).rejects.toMatchObject({ code });
  });

  it("says of each row that a filter which it does not know may have hidden it", async () => {
    const rows = createFolderAdapter({ folder }).queryRows(lighthouseFacts.manyRows ?? "", {
      filter: {
        type: "timestamp",
        timestamp: "created_time",
        condition: { operator: "after", value: "2026-01-01" },
      },
    });
    const ids: string[] = [];
    for await (const { id } of rows) ids.push(id);
    expect(rows.diagnostics.map(({ id }) => id)).toEqual(ids);
    expect(rows.diagnostics[0]?.code).toEqual("approximated");
  });
});
