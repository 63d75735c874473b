import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { createSampleWorkspace } from "@pagebridge/notion-emulator";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import { describe, expect, it } from "vitest";
import { idOf, madePage, mentionOf } from "../support/made-pages.js";
import { type CliRun, runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { wireId, wireList, wirePage, wireParagraph } from "../support/wire.js";

/** Runs the emulator until something was done with it, then interrupts it. */
async function whileServing(
  args: readonly string[],
  use: (url: string, token: string) => Promise<void>,
): Promise<CliRun> {
  let interrupt: () => void = () => undefined;
  let stdout = "";
  let used: Promise<void> | undefined;
  const run = await runCli(["emulate", ...args], {
    onStart: ({ kill, onOutput }) => {
      interrupt = () => kill("SIGINT");
      onOutput((text) => {
        stdout += text;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0];
        if (used || url === undefined || !stdout.includes("Ctrl-C")) return;
        const token = /NOTION_TOKEN=(\S+)/.exec(stdout)?.[1] ?? "any";
        used = use(url, token).finally(interrupt);
      });
    },
  });
  await used;
  return run;
}

describe("pagebridge emulate", { timeout: 60_000 }, () => {
  it("serves the sample workspace with the token that it shows, until it is interrupted", async () => {
    const [home] = createSampleWorkspace().roots;
    const read: unknown[] = [];
    const { exitCode, stderr } = await whileServing([], async (url, token) => {
      const adapter = createOfficialAdapter({ auth: token, baseUrl: url });
      const { value } = await adapter.readPage(home?.id ?? "", { content: "none" });
      read.push(pageTitle(value));
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(read).toEqual([home?.object === "page" && pageTitle(home)]);
  });

  it("serves a page as convert prints it", async () => {
    const page = madePage(1, "Tides", [mentionOf(1, "Tides")]);
    const file = join(await temporaryFolder(), "page.json");
    await writeFile(file, JSON.stringify({ kind: "page", value: page }));
    const read: unknown[] = [];
    await whileServing(["--workspace", file], async (url, token) => {
      const { value } = await createOfficialAdapter({ auth: token, baseUrl: url }).readPage(idOf(1));
      read.push(
        value.id,
        value.children?.map(({ type }) => type),
      );
    });
    expect(read).toEqual([idOf(1), ["paragraph"]]);
  });

  it("replays what was recorded", async () => {
    const file = join(await temporaryFolder(), "answers.json");
    const recorded = {
      interactions: [
        {
          request: { method: "GET", path: `/v1/pages/${wireId(1)}` },
          response: { status: 200, body: wirePage(1, "Tides") },
        },
        {
          request: { method: "GET", path: `/v1/blocks/${wireId(1)}/children?page_size=100` },
          response: { status: 200, body: wireList(wireParagraph(2, "High at noon.")) },
        },
      ],
    };
    await writeFile(file, JSON.stringify(recorded));
    let title = "";
    await whileServing(["--replay", file], async (url, token) => {
      const { value } = await createOfficialAdapter({ auth: token, baseUrl: url }).readPage(wireId(1));
      title = plainText(pageTitle(value));
    });
    expect(title).toEqual("Tides");
  });
});
