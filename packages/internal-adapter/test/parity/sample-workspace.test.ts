import { comparableFor, databaseAsRead, listDifferences, pageAsRead } from "@pagebridge/adapter-conformance";
import { type NotionAdapter, pageTitle, plainText } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleSessionToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everythingBelow } from "../../../official-adapter/test/support/everything-below.js";
import { createInternalAdapter, internalCapabilities, internalSessionCapabilities } from "../../src/index.js";
import { hostedName } from "../support/hosted-name.js";
import { unhurried } from "../support/open-session.js";

const workspace = createSampleWorkspace();

/**
 * Where records of the internal API say less, or more, than the workspace: what computes, labels of buttons, groups, a bot's settings,
 * agents. Everything else must be equal.
 */
const knownDifferences: Readonly<Record<string, readonly RegExp[]>> = {
  Crew: [/\/rows\/2\/properties\/15\/time: ".*" → nothing$/],
  "Engine room notes": [/^\/children\/17\/title: ".* · #4" → ".*"$/],
  Events: [
    /\/rows\/0\/properties\/4\/people\/26\/name: "Deck crew" → nothing$/,
    /\/rows\/0\/properties\/4\/people\/26\/type: "group" → "unknown"$/,
    /\/rows\/1\/properties\/4\/people\/0\/name: "Deck crew" → nothing$/,
    /\/rows\/1\/properties\/4\/people\/0\/type: "group" → "unknown"$/,
  ],
  "Harbour Day": [/\/people\/26\/name: "Deck crew" → nothing$/, /\/people\/26\/type: "group" → "unknown"$/],
  "Ines Okafor": [/^\/properties\/15\/time: ".*" → nothing$/],
  Noticeboard: [
    /^\/children\/3\/richText\/0\/text: "Tell " → "Tell everybody that the soup is ready"$/,
    /^\/children\/3\/richText\/1: .* → nothing$/,
    /^\/children\/3\/richText\/2: .* → nothing$/,
    /^\/children\/12\/file\/name: nothing → "Sketch of a better gangway"$/,
    /^\/children\/20\/richText\/1\/mention\/user\/maxFileUploadBytes: .* → nothing$/,
    /^\/children\/20\/richText\/1\/mention\/user\/owner: .* → nothing$/,
    /^\/children\/20\/richText\/1\/mention\/user\/workspaceId: .* → nothing$/,
    /^\/children\/20\/richText\/1\/mention\/user\/workspaceName: .* → nothing$/,
    /^\/children\/20\/richText\/3\/text: "@Tide bell" → ""$/,
    /^\/children\/21\/title: nothing → "Harbour master’s private log"$/,
  ],
  "Teaspoon race (one boat, six heats)": [
    /\/people\/0\/name: "Deck crew" → nothing$/,
    /\/people\/0\/type: "group" → "unknown"$/,
  ],
  "Tide table 潮見表": [/^\/views\/0\/configuration\/datePropertyName: nothing → "At"$/],
  "Welcome aboard": [
    /\/mention\/attributes: nothing → \[\{"format":"title"/,
    /^\/children\/11\/richText\/1\/text: "@Anonymous" → ""$/,
    /^\/children\/12\/richText\/3\/discussionIds: nothing → /,
    /^\/children\/12\/richText\/4\/discussionIds: nothing → /,
    /^\/children\/12\/richText\/6\/text: "@Parrot" → ""$/,
  ],
};

/** What shows something that is not published, or the name of a teamspace. */
const notPublished: Readonly<Record<string, readonly RegExp[]>> = {
  "Crew handbook": [
    /^\/children\/2\/children\/2\/hasUnreadChildren: nothing → true$/,
    /^\/children\/2\/children\/2\/children\/0: .* → nothing$/,
  ],
  "Lantern Quay Ferry Cooperative": [/\/richText\/3\/text: "@Quay office" → ""$/],
  "Meeting of 12 May 2026": [
    /\/mention\/(?:databaseId|pageId|type): /,
    /^\/children\/5\/richText\/1\/text: "Incidents and grievances" → ""$/,
  ],
  Noticeboard: [/^\/children\/20\/richText\/5\/text: "Harbour master’s private log" → ""$/],
  Voyages: [/^\/dataSources\/0\/properties\/24\/databaseId: .* → nothing$/],
};

let emulator: Emulator;
let signedIn: NotionAdapter;
let anybody: NotionAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  const options = { baseUrl: emulator.url, pace: unhurried };
  signedIn = createInternalAdapter({ ...options, userTokenForWholeAccount: sampleSessionToken });
  anybody = createInternalAdapter(options);
});
afterAll(() => emulator.close());

describe("the sample workspace, served by the emulator and read through the internal API with a session", () => {
  const { pages, databases } = everythingBelow(workspace.roots);
  const comparable = comparableFor(internalSessionCapabilities, { stableUrl: hostedName });

  it.each(pages.map((page) => [plainText(pageTitle(page)), page] as const))(
    "gives the page %s as it is described",
    async (title, page) => {
      const { value } = await signedIn.readPage(page.id);
      checkDifferences(knownDifferences[title], listDifferences(comparable(pageAsRead(page)), comparable(value)));
    },
  );

  it.each(databases.map((database) => [plainText(database.title), database] as const))(
    "gives the database %s as it is described",
    async (title, database) => {
      const { value } = await signedIn.readDatabase(database.id, { rows: "read", templates: "read" });
      const { dataSources: _shown, ...linked } = value;
      const actual = database.isLinked ? { ...linked, dataSources: [] } : value;
      const expected = databaseAsRead(database, { templates: "read" });
      checkDifferences(knownDifferences[title], listDifferences(comparable(expected), comparable(actual)));
    },
  );
});

describe("what of it is published, read by anybody", () => {
  const roots = workspace.roots.filter(({ id }) => workspace.published !== "all" && workspace.published?.includes(id));
  const { pages, databases } = everythingBelow(roots);
  const comparable = comparableFor(internalCapabilities, { stableUrl: hostedName });

  it.each(pages.map((page) => [plainText(pageTitle(page)), page] as const))(
    "gives the page %s as it is described",
    async (title, page) => {
      const { value } = await anybody.readPage(page.id);
      const known = [...(knownDifferences[title] ?? []), ...(notPublished[title] ?? [])];
      const differences = listDifferences(comparable(pageAsRead(page)), comparable(value));
      expect(differences.filter((line) => !known.some((form) => form.test(line)))).toEqual([]);
    },
  );

  it.each(databases.map((database) => [plainText(database.title), database] as const))(
    "gives the database %s as it is described",
    async (title, database) => {
      const { value } = await anybody.readDatabase(database.id, { rows: "read", templates: "read" });
      const { dataSources: _shown, ...linked } = value;
      const actual = database.isLinked ? { ...linked, dataSources: [] } : value;
      const known = [...(knownDifferences[title] ?? []), ...(notPublished[title] ?? [])];
      const expected = databaseAsRead(database, { templates: "read" });
      const differences = listDifferences(comparable(expected), comparable(actual));
      expect(differences.filter((line) => !known.some((form) => form.test(line)))).toEqual([]);
    },
  );
});

/** Holds differences to those that are known: no other, and each of them. */
function checkDifferences(known: readonly RegExp[] = [], differences: readonly string[]): void {
  expect(differences.filter((line) => !known.some((form) => form.test(line)))).toEqual([]);
  expect(known.filter((form) => !differences.some((line) => form.test(line)))).toEqual([]);
}
