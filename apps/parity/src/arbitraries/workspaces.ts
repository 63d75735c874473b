import type { Database, Page } from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";
import fc from "fast-check";
import { type Catalogue, type CatalogueOptions, toCatalogue } from "../workspace/catalogue.js";
import { createSite, type Maker, makeAll } from "../workspace/site.js";
import { contents } from "./blocks/blocks.js";
import { type Cast, casts, readerBotId } from "./casts.js";
import { databaseDrafts, makeDatabase } from "./databases/databases.js";
import { makePage, pageDrafts } from "./pages.js";

/** The token that reads everything over the official API. */
export const readerToken = "ntn_parity";

/** The session of somebody who sees everything over the internal API. */
export const sessionToken = "v03:parity";

const roots: fc.Arbitrary<readonly Maker<Database | Page>[]> = fc
  .record({
    pages: fc.array(pageDrafts(contents), { minLength: 1, maxLength: 2 }),
    databases: fc.array(databaseDrafts(contents), { maxLength: 1, size: "xsmall" }),
  })
  .map(({ pages, databases }) => [
    ...pages.map(
      (draft): Maker<Page> =>
        (site) =>
          makePage(draft, site),
    ),
    ...databases.map(
      (draft): Maker<Database> =>
        (site) =>
          makeDatabase(draft, site),
    ),
  ]);

/**
 * Whole workspaces in the model: what real Notion can hold, and nothing else (the README lists what that means). They shrink to one
 * empty page.
 */
export function workspacesWith(options: CatalogueOptions): fc.Arbitrary<Workspace> {
  return fc.record({ cast: casts, roots }).map(({ cast, roots: makers }) => buildWorkspace(cast, makers, options));
}

/** Workspaces without any restriction. */
export const workspaces: fc.Arbitrary<Workspace> = workspacesWith({ peopleInTitles: true });

/**
 * Things refer to each other forwards and backwards, and copies show what their originals hold. So everything is made four times: to
 * know what there is; with linked databases, which need something to link to; with every reference right; and with copies of
 * originals that are right themselves. A fifth time would change nothing.
 */
function buildWorkspace(
  { users, customEmojis }: Cast,
  makers: readonly Maker<Database | Page>[],
  options: CatalogueOptions,
): Workspace {
  const build = (catalogue: Catalogue): Workspace => ({
    id: "0f0f0f0f-0000-4000-8000-000000000001",
    name: "Parity",
    roots: makeAll(makers, createSite(catalogue)),
    users,
    customEmojis,
    connections: [{ token: readerToken, name: "Reader", botId: readerBotId, shared: "all" }],
    sessions: [{ token: sessionToken, userId: users[0]?.id ?? readerBotId }],
    published: "all",
  });
  let workspace = build(toCatalogue({ roots: [], users, customEmojis }, options));
  for (let round = 1; round < 4; round += 1) workspace = build(toCatalogue(workspace, options));
  return workspace;
}
