import type { ConformanceFacts } from "@pagebridge/adapter-conformance";
import { type Page, pageTitle, plainText, walkBlocks } from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";
import { sampleFacts as officialFacts } from "../../../official-adapter/test/conformance/sample-facts.js";
import { everythingBelow } from "../../../official-adapter/test/support/everything-below.js";
import { sayable } from "./sayable.js";

/** The page that shows content of another one which is not published; what comes of it is tested elsewhere. */
const showsUnpublished = "Crew handbook";

/** The same workspace as the official adapter's, as far as records can say it to a reader, and what reading it has to give. */
export function sampleFacts(reader: "anybody" | "session"): {
  readonly workspace: Workspace;
  readonly facts: ConformanceFacts;
} {
  const given = officialFacts();
  const published = publishedIds(given);
  const everything = everythingBelow(given.workspace.roots);
  const open = everythingBelow(
    given.workspace.roots.filter(({ id }) => reader === "session" || published.includes(id)),
  );
  const openIds = new Set([...open.pages, ...open.databases].map(({ id }) => id));
  const { workspace, facts } = sayable(given, {
    titles: new Map(everything.pages.map((page) => [page.id, titleOf(page)])),
    closed: new Set(
      [...everything.pages, ...everything.databases].map(({ id }) => id).filter((id) => !openIds.has(id)),
    ),
    knowsTeams: reader === "session",
  });
  const { databases, pages } = everythingBelow(workspace.roots.filter(({ id }) => openIds.has(id)));
  const described = pages.filter(
    (page) =>
      (page.children ?? []).length > 0 &&
      // Generated pages are described without the address that every page has.
      page.url !== undefined &&
      (reader === "session" || titleOf(page) !== showsUnpublished),
  );
  const isFact = new Set(facts.databases.map(({ id }) => id));
  return {
    workspace: { ...workspace, published },
    facts: {
      ...facts,
      pages: described,
      databases: databases.filter(({ id, isLinked }) => !isLinked && isFact.has(id)),
      // A session may read all that there is.
      missingId: reader === "session" ? "5ea00000-0000-4000-8000-000000000404" : facts.missingId,
      unknownBlocks: described.flatMap(unknownBlocks),
    },
  };
}

function publishedIds({ facts, workspace }: ReturnType<typeof officialFacts>): readonly string[] {
  const holder = workspace.roots.find(
    (root) => root.object === "database" && root.dataSources.some(({ id }) => id === facts.manyRows),
  );
  return [
    ...(workspace.published === "all" ? [] : (workspace.published ?? [])),
    ...(facts.longRead ? [facts.longRead.pageId] : []),
    ...(holder ? [holder.id] : []),
  ];
}

function titleOf(page: Page): string {
  return plainText(pageTitle(page));
}

function unknownBlocks({ children = [], id }: Page): NonNullable<ConformanceFacts["unknownBlocks"]> {
  return [...walkBlocks(children)]
    .filter(({ block }) => block.type === "unsupported")
    .map(({ block }) => ({ pageId: id, blockId: block.id }));
}
