import { type ListPagesOptions, type Page, pageTitle, plainText } from "@pagebridge/core-types";
import { isPage } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";

/** Lists the pages of the folder, newest edit first. */
export async function* listPages(
  run: FolderRun,
  { editedSince = "", query = "" }: ListPagesOptions,
): AsyncGenerator<Page, void, undefined> {
  const pages: Page[] = [];
  for (const name of await run.list("pages")) {
    const page = await run.readJson(`pages/${name}`);
    if (isPage(page)) pages.push(page);
  }
  const kept = pages.filter(
    (page) => editTime(page) >= editedSince && plainText(pageTitle(page)).toLowerCase().includes(query.toLowerCase()),
  );
  for (const page of kept.sort((left, right) => (editTime(left) < editTime(right) ? 1 : -1))) {
    const { children: _children, discussions: _discussions, ...properties } = page;
    run.countPage();
    yield properties;
  }
}

function editTime({ lastEditedTime = "" }: Page): string {
  return lastEditedTime;
}
