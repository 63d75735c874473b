import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, PagebridgeError } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import type { ExportSummary } from "../../src/export/export-summary.js";
import { type ExportOptions, runExport } from "../../src/export/run-export.js";
import { type MadeAdapter, type MadeObject, madeAdapter } from "../support/made-adapter.js";
import {
  idOf,
  madeDatabase,
  madeDataSource,
  madePage,
  madeRow,
  mentionOf,
  subdatabase,
  subpage,
} from "../support/made-pages.js";
import { readFolder } from "../support/read-folder.js";
import { temporaryFolder } from "../support/temporary-folder.js";

interface Ran {
  readonly summary: ExportSummary;
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function run(adapter: MadeAdapter, roots: readonly number[], options: Partial<ExportOptions> = {}): Promise<Ran> {
  const folder = options.folder ?? (await temporaryFolder());
  const diagnostics: Diagnostic[] = [];
  const summary = await runExport(
    adapter,
    roots.map(idOf),
    {
      folder,
      subpages: "include",
      databases: "rows",
      assets: "none",
      flavor: "gfm",
      frontMatter: "none",
      allowLoopback: false,
      ...options,
    },
    { onDiagnostic: (diagnostic) => void diagnostics.push(diagnostic) },
  );
  const content = await readFolder(folder);
  const files = Object.fromEntries([...content].map(([path, bytes]) => [path, bytes.toString("utf8")]));
  return { summary, files, diagnostics };
}

function adapterWith(...objects: readonly Exclude<MadeObject, Error>[]): MadeAdapter {
  return madeAdapter(objects.map((object) => [object.id, object]));
}

describe("runExport", () => {
  it("links pages to pages that are read later, and gives links their titles", async () => {
    const adapter = adapterWith(
      madePage(1, "Home", [mentionOf(3), subpage(2, "Knots")]),
      madePage(2, "Knots", [mentionOf(1), subpage(3, "Bowline")]),
      madePage(3, "Bowline"),
    );
    const { files } = await run(adapter, [1]);
    expect(files).toEqual({
      "home.md": "# Home\n\n[Bowline](home/knots/bowline.md)\n\n[Knots](home/knots.md)\n",
      "home/knots.md": "# Knots\n\n[Home](../home.md)\n\n[Bowline](knots/bowline.md)\n",
      "home/knots/bowline.md": "# Bowline\n",
    });
  });

  it("reads each page once, however often it is named and reached", async () => {
    const adapter = adapterWith(
      madePage(1, "One", [subpage(2, "Two"), subpage(2, "Two")]),
      madePage(2, "Two", [subpage(1, "One"), subpage(2, "Two")]),
    );
    const { files } = await run(adapter, [1, 2, 1]);
    expect([...adapter.asked].sort()).toEqual([`page ${idOf(1)}`, `page ${idOf(2)}`]);
    expect(Object.keys(files)).toHaveLength(2);
  });

  it("writes a database as a table, and its rows as pages with links from the table", async () => {
    const rows = [madeRow(10, "Map"), madeRow(11, "Lamp")];
    const adapter = adapterWith(
      madePage(1, "Home", [subdatabase(2, "Locker")]),
      madeDatabase(2, "Locker", rows),
      madePage(10, "Map", [mentionOf(1)]),
      madePage(11, "Lamp", [subpage(12, "Wick")]),
      madePage(12, "Wick"),
    );
    const { files, summary } = await run(adapter, [1]);
    expect(Object.keys(files)).toEqual([
      "home.md",
      "home/locker.md",
      "home/locker/lamp.md",
      "home/locker/lamp/wick.md",
      "home/locker/map.md",
    ]);
    expect(files["home/locker.md"]).toContain("| [Map](locker/map.md) |");
    expect(files["home/locker/map.md"]).toEqual("# Map\n\n[Home](../../home.md)\n");
    expect(summary).toMatchObject({ pages: 4, databases: 1, rows: 2, failures: [] });
  });

  it("queries the rows of a linked database once, and has their pages with the original", async () => {
    const linked = {
      ...madeDatabase(3, "Linked", []),
      isLinked: true,
      dataSources: [madeDataSource(102, 2, [])],
    } as const;
    const adapter = adapterWith(
      madePage(1, "Home", [subdatabase(3, "Linked"), subdatabase(2, "Locker")]),
      linked,
      madeDatabase(2, "Locker", [madeRow(10, "Map")]),
      madePage(10, "Map"),
    );
    const { files } = await run(adapter, [1]);
    expect(adapter.asked.filter((call) => call.startsWith("rows"))).toEqual([`rows ${idOf(102)}`]);
    expect(files["home/linked.md"]).toContain("| [Map](locker/map.md) |");
    expect(Object.keys(files)).toContain("home/locker/map.md");
  });

  it("shows the rows of a linked database whose original is not part of the export, without their pages", async () => {
    const linked = {
      ...madeDatabase(3, "Linked", []),
      isLinked: true,
      dataSources: [madeDataSource(102, 2, [madeRow(10, "Map")])],
    } as const;
    const { files } = await run(adapterWith(linked), [3]);
    expect(Object.keys(files)).toEqual(["linked.md"]);
    expect(files["linked.md"]).toContain("Map");
  });

  it("reports what is not shared below a root as a loss, and goes on", async () => {
    const adapter = adapterWith(madePage(1, "Home", [subpage(2, "Secret"), subpage(3, "Open")]), madePage(3, "Open"));
    const { diagnostics, files, summary } = await run(adapter, [1]);
    expect(Object.keys(files)).toEqual(["home.md", "home/open.md"]);
    expect(summary.failures).toEqual([]);
    expect(diagnostics).toEqual([
      {
        code: "not_accessible",
        severity: "warning",
        id: idOf(2),
        message: "This page could not be read, and is not part of the export. It is not there.",
      },
    ]);
  });

  it("reports what another run may be able to read as a failure, and goes on", async () => {
    const adapter = madeAdapter([
      [idOf(1), madePage(1, "Home", [subpage(2, "Slow"), subpage(3, "Open")])],
      [idOf(2), new PagebridgeError("timeout", "It took too long.")],
      [idOf(3), madePage(3, "Open")],
    ]);
    const { files, summary } = await run(adapter, [1]);
    expect(Object.keys(files)).toEqual(["home.md", "home/open.md"]);
    expect(summary.failures).toEqual([
      { reference: idOf(2), title: "Slow", isRoot: false, code: "timeout", message: "It took too long." },
    ]);
  });

  it("keeps the rows that came before a query failed", async () => {
    const database = madeDatabase(2, "Locker", [madeRow(10, "Map")]);
    const adapter = madeAdapter(
      [
        [idOf(2), database],
        [idOf(10), madePage(10, "Map")],
      ],
      new Map([[idOf(102), new PagebridgeError("unavailable", "The line went dead.")]]),
    );
    const { files, summary } = await run(adapter, [2]);
    expect(Object.keys(files)).toEqual(["locker.md", "locker/map.md"]);
    expect(summary.failures).toMatchObject([
      {
        reference: idOf(2),
        title: "Locker",
        code: "unavailable",
        message: "Its rows could not be read to the end. The line went dead.",
      },
    ]);
  });

  it("gives up after several failures in a row that say that Notion cannot serve", async () => {
    const subpages = Array.from({ length: 40 }, (_, index) => index + 2);
    const adapter = madeAdapter([
      [
        idOf(1),
        madePage(
          1,
          "Home",
          subpages.map((number) => subpage(number, `Page ${number}`)),
        ),
      ],
      ...subpages.map((number) => [idOf(number), new PagebridgeError("unavailable", "No answer.")] as const),
    ]);
    const { files, summary } = await run(adapter, [1]);
    expect(Object.keys(files)).toEqual(["home.md"]);
    expect(summary.failures).toHaveLength(40);
    expect(adapter.asked.length).toBeLessThan(12);
  });

  it.each(["unauthorized", "aborted"] as const)("ends at once with %s, and leaves nothing behind", async (code) => {
    const folder = await temporaryFolder();
    const adapter = madeAdapter([
      [idOf(1), madePage(1, "Home", [subpage(2, "Next")])],
      [idOf(2), new PagebridgeError(code, "No.")],
    ]);
    await expect(run(adapter, [1], { folder })).rejects.toMatchObject({ code });
    expect((await readFolder(folder)).size).toEqual(0);
  });

  it("writes nothing outside its folder, whatever pages are called", async () => {
    const titles = [
      "../../escape",
      "/etc/passwd",
      "..",
      "C:\\x",
      "a\u0000b",
      ".pagebridge",
      "assets",
      "_deep",
      "nul",
      "",
    ];
    const adapter = adapterWith(
      madePage(
        1,
        "../..",
        titles.map((title, index) => subpage(index + 2, title)),
      ),
      ...titles.map((title, index) => madePage(index + 2, title, [subpage(1, "..")])),
    );
    const parent = await temporaryFolder();
    const { summary } = await run(adapter, [1], { folder: join(parent, "a", "b") });
    const paths = [...(await readFolder(parent)).keys()];
    expect(summary.failures).toEqual([]);
    expect(paths).toHaveLength(titles.length + 1);
    expect(paths.filter((path) => !path.startsWith("a/b/untitled"))).toEqual([]);
  });

  it("does not follow a link out of its folder", async () => {
    const parent = await temporaryFolder();
    await mkdir(join(parent, "elsewhere"));
    await mkdir(join(parent, "out"));
    await symlink(join(parent, "elsewhere"), join(parent, "out", "home"));
    const adapter = adapterWith(madePage(1, "Home", [subpage(2, "Knots")]), madePage(2, "Knots"));
    const { summary } = await run(adapter, [1], { folder: join(parent, "out") });
    expect(summary.failures).toMatchObject([{ reference: idOf(2), title: "Knots" }]);
    expect((await readFolder(join(parent, "elsewhere"))).size).toEqual(0);
  });

  it("reports a page whose place is taken by something else, and writes the rest", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "home"), "a file of the user's");
    const adapter = adapterWith(madePage(1, "Home", [subpage(2, "Knots")]), madePage(2, "Knots"));
    const { files, summary } = await run(adapter, [1], { folder });
    expect(files).toEqual({ home: "a file of the user's", "home.md": "# Home\n\n[Knots](home/knots.md)\n" });
    expect(summary.failures).toMatchObject([{ reference: idOf(2), isRoot: false, code: "not_written" }]);
  });

  it("clears away what a killed run left, and leaves what a running one is using", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, ".pagebridge", "run-999999999-abc"), { recursive: true });
    await mkdir(join(folder, ".pagebridge", `run-${process.ppid}-abc`));
    await writeFile(join(folder, ".pagebridge", "run-999999999-abc", "1"), "left");
    await writeFile(join(folder, ".pagebridge", `run-${process.ppid}-abc`, "1"), "in use");
    const { files } = await run(adapterWith(madePage(1, "Home")), [1], { folder });
    expect(files).toEqual({ [`.pagebridge/run-${process.ppid}-abc/1`]: "in use", "home.md": "# Home\n" });
  });

  it("refuses what names nothing before it reads anything", async () => {
    const adapter = adapterWith(madePage(1, "Home"));
    const options = {
      folder: await temporaryFolder(),
      subpages: "include",
      databases: "rows",
      assets: "none",
    } as const;
    const rest = { flavor: "gfm", frontMatter: "none", allowLoopback: false } as const;
    await expect(runExport(adapter, [idOf(1), "nonsense"], { ...options, ...rest })).rejects.toMatchObject({
      code: "invalid_reference",
    });
    expect(adapter.asked).toEqual([]);
  });
});
