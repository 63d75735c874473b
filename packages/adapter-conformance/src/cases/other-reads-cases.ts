import type { Page } from "@pagebridge/core-types";
import { check, checkSame } from "../check/check.js";
import { collect } from "../check/collect.js";
import { comparable, factOf } from "../check/context-parts.js";
import type { ConformanceCase } from "./conformance-case.js";

/** Comments, users, lists of pages, files. */
export const otherReadsCases: readonly ConformanceCase[] = [
  {
    id: "comments-self",
    title: "gives the threads of a page, oldest comment first",
    needs: ["comments"],
    run: async (context) => {
      const { pageId, self } = factOf(context, "threads");
      const { value } = await context.adapter.readComments(pageId);
      checkSame(comparable(context, self), comparable(context, value), `The threads of ${pageId}`);
    },
  },
  {
    id: "comments-below",
    title: "gives the threads of a page and of every block below it when that is asked for",
    needs: ["comments"],
    run: async (context) => {
      const { pageId, below } = factOf(context, "threads");
      const { value } = await context.adapter.readComments(pageId, { scope: "below" });
      const sorted = (threads: typeof below) => [...threads].sort((left, right) => (left.id < right.id ? -1 : 1));
      checkSame(comparable(context, sorted(below)), comparable(context, sorted(value)), `All threads of ${pageId}`);
    },
  },
  {
    id: "user",
    title: "gives a user by id",
    needs: ["users"],
    run: async (context) => {
      for (const user of factOf(context, "users")) {
        const { value } = await context.adapter.readUser(user.id);
        checkSame(comparable(context, user), comparable(context, value), `The user ${user.id}`);
      }
    },
  },
  {
    id: "pages-listed",
    title: "lists pages once each, newest edit first and without their content",
    needs: ["listPages"],
    run: async (context) => {
      const { pageIds } = factOf(context, "listing");
      const pages = await collect(context.adapter.listPages());
      checkListed(pages, pageIds);
      check(new Set(pages.map(({ id }) => id)).size === pages.length, "A page is listed twice.");
      check(
        pages.every((page) => !("children" in page)),
        "A page is listed with its content.",
      );
      const times = pages.map(({ lastEditedTime = "" }) => lastEditedTime);
      check(times.join() === [...times].sort().reverse().join(), "Pages are not listed with the newest edit first.");
    },
  },
  {
    id: "pages-since",
    title: "lists the pages that were edited since a time, and no older ones",
    needs: ["listPages", "listPagesSince"],
    run: async (context) => {
      const { pageIds, editedSince, editedIds } = factOf(context, "listing");
      const pages = await collect(context.adapter.listPages({ editedSince }));
      checkListed(pages, editedIds);
      const older = pages.filter(({ id }) => pageIds.includes(id) && !editedIds.includes(id));
      check(older.length === 0, `Pages are listed that were edited before ${editedSince}.`);
    },
  },
  {
    id: "pages-by-title",
    title: "lists the pages whose titles have the words that were asked for",
    needs: ["listPages"],
    run: async (context) => {
      const { query, pageIds } = factOf(context, "listing");
      const pages = await collect(context.adapter.listPages({ query: query.words }));
      checkListed(pages, query.pageIds);
      const others = pages.filter(({ id }) => pageIds.includes(id) && !query.pageIds.includes(id));
      check(others.length === 0, `Pages are listed whose titles do not have the words ${query.words}.`);
    },
  },
  {
    id: "file-refresh",
    title: "gives a fresh address of a hosted file",
    needs: ["files", "fileRefresh"],
    run: async (context) => {
      const { reference, file } = factOf(context, "hostedFile");
      const { value } = await context.adapter.refreshFile(reference);
      checkSame(comparable(context, file), comparable(context, value), "The refreshed file");
    },
  },
];

function checkListed(pages: readonly Page[], ids: readonly string[]): void {
  const listed = new Set(pages.map(({ id }) => id));
  const missing = ids.filter((id) => !listed.has(id));
  check(missing.length === 0, `Pages are missing from the list: ${missing.join(", ")}.`);
}
