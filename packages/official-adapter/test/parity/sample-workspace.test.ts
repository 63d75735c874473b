import { comparableFor, databaseAsRead, listDifferences, pageAsRead } from "@pagebridge/adapter-conformance";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOfficialAdapter, type OfficialAdapter, officialCapabilities } from "../../src/index.js";
import { everythingBelow } from "../support/everything-below.js";
import { hostedPath } from "../support/hosted-path.js";

const workspace = createSampleWorkspace();
const sharedRoots = workspace.roots.filter((root) => isShared(root.id));
const { pages, databases } = everythingBelow(sharedRoots);
const comparable = comparableFor(officialCapabilities, { stableUrl: hostedPath });

/** What differs because something is not shared with the connection; everything else must be equal. */
const notShared: Readonly<Record<string, readonly RegExp[]>> = {
  "Crew handbook": [
    /^\/children\/2\/children\/2\/hasUnreadChildren: nothing → true$/,
    /^\/children\/2\/children\/2\/children\/0: .* → nothing$/,
  ],
  "Meeting of 12 May 2026": [/^\/children\/\d+\/richText\/\d+\/text: ".*" → "Untitled"$/],
  Noticeboard: [/^\/children\/\d+\/richText\/\d+\/text: ".*" → "Untitled"$/],
};
let emulator: Emulator;
let adapter: OfficialAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  adapter = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

describe("the sample workspace, served by the emulator and read through the official API", () => {
  it.each(pages.map((page) => [plainText(pageTitle(page)), page] as const))(
    "gives the page %s as it is described",
    async (title, page) => {
      const { value } = await adapter.readPage(page.id);
      const expected = notShared[title] ?? [];
      const differences = listDifferences(comparable(pageAsRead(page)), comparable(value));
      const unexpected = differences.filter((line) => !expected.some((form) => form.test(line)));
      expect(unexpected).toEqual([]);
      expect(differences).toHaveLength(expected.length);
    },
  );

  it.each(databases.map((database) => [plainText(database.title), database] as const))(
    "gives the database %s as it is described",
    async (_title, database) => {
      const { value } = await adapter.readDatabase(database.id, { rows: "read" });
      const { dataSources: _shown, ...linked } = value;
      const actual = database.isLinked ? { ...linked, dataSources: [] } : value;
      expect(listDifferences(comparable(databaseAsRead(database)), comparable(actual))).toEqual([]);
    },
  );
});

function isShared(id: string): boolean {
  const connection = workspace.connections.find(({ token }) => token === sampleToken);
  return connection?.shared === "all" || connection?.shared.includes(id) === true;
}
